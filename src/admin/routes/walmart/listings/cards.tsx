import { useTranslation } from "react-i18next";
import { type StatusCard, StatusCards } from "../../../components/list/status-cards";
import { LISTING_STATUS_COLORS } from "../../../format/badge-colors";
import type { ListControls } from "../../../hooks/use-list-state";
import { LISTING_CARDS } from "./listing-values";
import { useListingCounts } from "../../../hooks/api/listings";

const RARE: readonly string[] = ["matched", "staged"];

/** How many listings are in which status, not linked, or not as they should be; of the account that the list shows. */
export const ListingsCards = ({ state }: { state: ListControls }) => {
  const { t } = useTranslation("walmart");
  const { data: counts } = useListingCounts(state.filters.account_id?.[0]);
  const chosen = state.filters.status ?? [];
  // States that few listings are ever in take no room while none is.
  const shown = LISTING_CARDS.filter(
    (status) => !RARE.includes(status) || (counts?.[status] ?? 0) > 0 || chosen.includes(status),
  );
  const byStatus = shown.map((status): StatusCard => ({
    id: status,
    label: t(`product.status.${status}`),
    color: LISTING_STATUS_COLORS[status],
    count: counts?.[status],
  }));
  const byFlag = (id: "unlinked" | "differing", filter: StatusCard["filter"]): StatusCard => ({
    id,
    label: t(`listings.cards.${id}`),
    color: id === "differing" ? "orange" : "grey",
    count: counts?.[id],
    filter,
  });
  return (
    <StatusCards
      label={t("listings.cards.label")}
      cards={[
        ...byStatus,
        byFlag("differing", { id: "differing", value: "true" }),
        byFlag("unlinked", { id: "linked", value: "false" }),
      ]}
      state={state}
    />
  );
};
