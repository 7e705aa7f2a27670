import { useTranslation } from "react-i18next";
import { type AdminWalmartOrderListParams, ORDER_STATUSES } from "../../../../types";
import type { ListFilter } from "../../../components/list/filter-menu";
import { endOfDay } from "../../../format/time";
import { listQuery, type ListState } from "../../../hooks/use-list-state";

/** What orders can wait for, as the filter names it. */
const ORDER_DUES = ["late", "today", "tomorrow", "acknowledge", "cancel"] as const;
type OrderDue = (typeof ORDER_DUES)[number];

/** The filters of the list of orders, as the address names them. */
export const ORDER_FILTERS = ["status", "due", "return_requested", "account_id"] as const;

/** The cards above the list, in the order in which an order passes through them. */
export const ORDER_CARDS = ORDER_STATUSES;

/** What one of the dues asks of the server. Days are the merchant's own. */
function dueParams(due: string | undefined, now: Date): AdminWalmartOrderListParams {
  switch (due) {
    case "late":
      return { late: true };
    case "today":
      return { to_ship: true, ship_by_from: now.toISOString(), ship_by_until: endOfDay(now, 0) };
    case "tomorrow":
      return { to_ship: true, ship_by_from: endOfDay(now, 0), ship_by_until: endOfDay(now, 1) };
    case "acknowledge":
      return { to_acknowledge: true };
    case "cancel":
      return { cancel_requested: true, to_ship: true };
    default:
      return {};
  }
}

/** The list's request for what the address says. */
export function orderListParams(
  state: ListState,
  pageSize: number,
  now: Date,
): AdminWalmartOrderListParams {
  const { due, ...filters } = state.filters;
  // What the server's filters cannot be is not asked for: an address may have been written by hand.
  const known = Object.entries(filters).flatMap(([id, values]): [string, string[]][] => {
    const allowed =
      id === "status"
        ? values.filter((value) => (ORDER_STATUSES as readonly string[]).includes(value))
        : id === "return_requested"
          ? values.filter((value) => value === "true" || value === "false").slice(0, 1)
          : values.slice(0, 1);
    return allowed.length > 0 ? [[id, allowed]] : [];
  });
  return {
    ...listQuery({ ...state, filters: Object.fromEntries(known) }, pageSize),
    ...dueParams(due?.[0], now),
  };
}

/** The filters of the list of orders in the admin's language. */
export function useOrderFilters(accounts: ReadonlyMap<string, string> | null): ListFilter[] {
  const { t } = useTranslation("walmart");
  return [
    {
      id: "status",
      label: t("orders.columns.status"),
      several: true,
      options: ORDER_STATUSES.map((value) => ({ value, label: t(`status.${value}`) })),
    },
    {
      id: "due",
      label: t("orders.due.label"),
      options: ORDER_DUES.map((value) => ({ value, label: t(`orders.due.${value}`) })),
    },
    {
      id: "return_requested",
      label: t("orders.returns.label"),
      options: [
        { value: "true", label: t("orders.returns.requested") },
        { value: "false", label: t("orders.returns.none") },
      ],
    },
    ...(accounts
      ? [
          {
            id: "account_id",
            label: t("orders.columns.account"),
            options: [...accounts].map(([value, label]) => ({ value, label })),
          },
        ]
      : []),
  ];
}
