import { useTranslation } from "react-i18next";
import { type AdminWalmartListingListParams, LISTING_STATUSES } from "../../../../types";
import type { ListFilter } from "../../../components/list/filter-menu";
import { listQuery, type ListState } from "../../../hooks/use-list-state";

/** The filters of the list of listings, as the address names them. */
export const LISTING_FILTERS = ["status", "differing", "linked", "excluded", "account_id"] as const;

const FLAG = ["true", "false"];
const ALLOWED: Record<string, readonly string[]> = {
  status: LISTING_STATUSES,
  differing: FLAG,
  linked: FLAG,
  excluded: FLAG,
};

/** The list's request for what the address says. What a filter cannot be is not asked for. */
export function listingListParams(
  state: ListState,
  pageSize: number,
): AdminWalmartListingListParams {
  const known = Object.entries(state.filters).flatMap(([id, values]): [string, string[]][] => {
    const allowed = values.filter((value) => !ALLOWED[id] || ALLOWED[id].includes(value));
    const taken = id === "status" ? allowed : allowed.slice(0, 1);
    return taken.length > 0 ? [[id, taken]] : [];
  });
  return listQuery({ ...state, filters: Object.fromEntries(known) }, pageSize);
}

/** The filters of the list of listings in the admin's language. */
export function useListingFilters(accounts: ReadonlyMap<string, string> | null): ListFilter[] {
  const { t } = useTranslation("walmart");
  const flag = (id: "linked" | "differing" | "excluded"): ListFilter => ({
    id,
    label: t(`listings.filters.${id}.label`),
    options: [
      { value: "true", label: t(`listings.filters.${id}.true`) },
      { value: "false", label: t(`listings.filters.${id}.false`) },
    ],
  });
  return [
    {
      id: "status",
      label: t("orders.columns.status"),
      several: true,
      options: LISTING_STATUSES.map((value) => ({ value, label: t(`product.status.${value}`) })),
    },
    flag("differing"),
    flag("linked"),
    flag("excluded"),
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
