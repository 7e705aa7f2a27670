import { useTranslation } from "react-i18next";
import { ACTIVITY_OUTCOMES, type AdminWalmartActivityListParams } from "../../../../types";
import type { ListFilter } from "../../../components/list/filter-menu";
import { listParams, type ListState } from "../../../hooks/use-list-state";

/** The filters of the log, as the address names them. */
export const ACTIVITY_FILTERS = [
  "outcome",
  "entity",
  "account_id",
  "entity_id",
  "correlation_id",
] as const;

/** What an entry can be about, as far as there is a menu for it. */
const ENTITIES = ["order", "return", "listing", "feed", "account"] as const;

/** The log's request for the state in the address. */
export const activityListParams = (state: ListState): AdminWalmartActivityListParams =>
  listParams(state, { outcome: ACTIVITY_OUTCOMES });

/** The filters of the log in the admin's language. */
export function useActivityFilters({ filters }: ListState): ListFilter[] {
  const { t } = useTranslation("walmart");
  /** A filter that only a link sets: there is no menu of values, but it can be removed. */
  const given = (id: string, label: string): ListFilter[] => {
    const values = filters[id];
    return values ? [{ id, label, options: values.map((value) => ({ value, label: value })) }] : [];
  };
  return [
    {
      id: "outcome",
      label: t("activity.columns.outcome"),
      options: ACTIVITY_OUTCOMES.map((value) => ({
        value,
        label: t(`activity.outcomes.${value}`),
      })),
    },
    {
      id: "entity",
      label: t("activity.columns.about"),
      options: ENTITIES.map((value) => ({ value, label: t(`activity.entities.${value}`) })),
    },
    ...given("entity_id", t("activity.columns.number")),
    ...given("correlation_id", t("activity.columns.correlation")),
  ];
}
