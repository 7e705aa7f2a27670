import { useTranslation } from "react-i18next";
import {
  type AdminWalmartListingListParams,
  BUY_BOX_STATES,
  LISTING_STATUSES,
} from "../../../../types";
import type { ListFilter } from "../../../components/list/list-table";
import { listParams, type ListState } from "../../../hooks/use-list-state";

/** Filters of the list by their URL parameter. */
export const LISTING_FILTERS = [
  "status",
  "differing",
  "price_held",
  "buy_box",
  "linked",
  "excluded",
  "account_id",
] as const;

const FLAG = ["true", "false"];
const ALLOWED = {
  status: LISTING_STATUSES,
  differing: FLAG,
  price_held: FLAG,
  buy_box: BUY_BOX_STATES,
  linked: FLAG,
  excluded: FLAG,
};

/** The request for the state in the URL. */
export const listingListParams = (state: ListState): AdminWalmartListingListParams =>
  listParams(state, ALLOWED);

export function useListingFilters(): ListFilter[] {
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
    {
      id: "price_held",
      label: t("prices.filter.label"),
      options: [
        { value: "true", label: t("prices.filter.true") },
        { value: "false", label: t("prices.filter.false") },
      ],
    },
    {
      id: "buy_box",
      label: t("prices.buyBox.title"),
      options: BUY_BOX_STATES.map((value) => ({ value, label: t(`prices.buyBox.${value}`) })),
    },
    flag("linked"),
    flag("excluded"),
  ];
}
