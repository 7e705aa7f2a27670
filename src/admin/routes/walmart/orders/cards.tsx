import { useTranslation } from "react-i18next";
import type { ListControls } from "../../../hooks/use-list-state";
import { useOverview } from "../../../hooks/api/use-overview";
import { ORDER_CARDS } from "./filters";
import { ORDER_STATUS_COLORS } from "../../../format/badge-colors";
import { StatusCards } from "../../../components/list/status-cards";

/** How many orders are in which status, of the account that the list shows. */
export const OrdersCards = ({ state }: { state: ListControls }) => {
  const { t } = useTranslation("walmart");
  const { data } = useOverview(state.filters.account_id?.[0]);
  return (
    <StatusCards
      label={t("orders.cards")}
      cards={ORDER_CARDS.map((status) => ({
        id: status,
        label: t(`status.${status}`),
        color: ORDER_STATUS_COLORS[status],
        count: data?.orders[status],
      }))}
      state={state}
    />
  );
};
