import { useTranslation } from "react-i18next";
import { type AdminWalmartOrderListParams, ORDER_STATUSES } from "../../../../types";
import type { ListFilter } from "../../../components/list/list-table";
import { endOfDay } from "../../../format/time";
import { listParams, type ListState } from "../../../hooks/use-list-state";

/** Choices of the filter `due`. */
const DUES = [
  "late",
  "today",
  "tomorrow",
  "acknowledge",
  "cancel",
  "oversold",
  "refund",
  "unassigned",
  "review",
] as const;

/** Filters of the list by their URL parameter. */
export const ORDER_FILTERS = ["status", "due", "return_requested", "account_id"] as const;

const FLAG = ["true", "false"];

/** The request parameters of a choice of `due`. Days begin and end in the merchant's time zone. */
function dueParams(due: string | undefined, now: Date): AdminWalmartOrderListParams {
  switch (due) {
    case "late":
      return { attention: "order_late" };
    case "today":
      return { to_ship: true, ship_by_from: now.toISOString(), ship_by_until: endOfDay(now, 0) };
    case "tomorrow":
      return { to_ship: true, ship_by_from: endOfDay(now, 0), ship_by_until: endOfDay(now, 1) };
    case "acknowledge":
      return { to_acknowledge: true };
    case "cancel":
      return { attention: "order_cancel_request" };
    case "oversold":
      return { attention: "order_oversold" };
    case "refund":
      return { refund_to_decide: true };
    case "unassigned":
      return { refund_to_assign: true };
    case "review":
      return { to_review: true };
    default:
      return {};
  }
}

/** The request for the state in the URL. */
export function orderListParams(
  { filters: { due, ...filters }, ...state }: ListState,
  now = new Date(),
): AdminWalmartOrderListParams {
  return {
    ...listParams({ ...state, filters }, { status: ORDER_STATUSES, return_requested: FLAG }),
    ...dueParams(due?.[0], now),
  };
}

export function useOrderFilters(): ListFilter[] {
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
      options: DUES.map((value) => ({ value, label: t(`orders.due.${value}`) })),
    },
    {
      id: "return_requested",
      label: t("orders.returns.label"),
      options: [
        { value: "true", label: t("orders.returns.requested") },
        { value: "false", label: t("orders.returns.none") },
      ],
    },
  ];
}
