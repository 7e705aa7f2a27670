import { useTranslation } from "react-i18next";
import {
  RETURN_STATUSES,
  RETURN_TYPES,
  type AdminWalmartReturnListParams,
} from "../../../../types";
import type { ListFilter } from "../../../components/list/filter-menu";
import { listParams, type ListState } from "../../../hooks/use-list-state";

/** The filters of the list of returns, as the address names them. */
export const RETURN_FILTERS = ["status", "open", "type", "account_id"] as const;

const ALLOWED = { status: RETURN_STATUSES, open: ["true", "false"], type: RETURN_TYPES };

/** The list's request for the state in the address. */
export const returnListParams = (state: ListState): AdminWalmartReturnListParams =>
  listParams(state, ALLOWED);

/** The filters of the list of returns in the admin's language. */
export function useReturnFilters(): ListFilter[] {
  const { t } = useTranslation("walmart");
  return [
    {
      id: "status",
      label: t("orders.columns.status"),
      several: true,
      options: RETURN_STATUSES.map((value) => ({ value, label: t(`returns.status.${value}`) })),
    },
    {
      id: "open",
      label: t("orders.due.label"),
      options: [
        { value: "true", label: t("returns.open.true") },
        { value: "false", label: t("returns.open.false") },
      ],
    },
    {
      id: "type",
      label: t("returns.type.label"),
      options: RETURN_TYPES.map((value) => ({ value, label: t(`returns.type.${value}`) })),
    },
  ];
}
