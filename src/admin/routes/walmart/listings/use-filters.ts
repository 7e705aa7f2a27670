import { useTranslation } from "react-i18next";
import { LISTING_STATUSES } from "../../../../types";
import type { ListFilter } from "../../../components/list/filter-menu";

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
