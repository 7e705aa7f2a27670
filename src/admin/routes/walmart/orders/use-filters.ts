import { useTranslation } from "react-i18next";
import { ORDER_STATUSES } from "../../../../types";
import { ORDER_DUES } from "./filters";
import type { ListFilter } from "../../../components/list/filter-menu";

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
