import { Button, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartAttention, AdminWalmartListing } from "../../../../types";
import { PageLink } from "../../../components/feedback/links";
import {
  HeldPriceActions,
  HeldPriceText,
  usePercentText,
} from "../../../components/price/held-price";
import { useAccountNames } from "../../../hooks/api/accounts";
import { useDecidePriceStop, useHeldPrices, usePriceStop } from "../../../hooks/api/prices";
import { useFormat } from "../../../hooks/use-format";
import { listingPage } from "../../../pages";
import { WorkItem, WorkItemLoading } from "./work-item";

/** The first listings whose new price waits. */
export const HeldPriceItems = () => {
  const { data: listings } = useHeldPrices();
  if (!listings) return <WorkItemLoading />;
  return listings.map((listing) => <HeldPriceItem key={listing.id} listing={listing} />);
};

const HeldPriceItem = ({ listing }: { listing: AdminWalmartListing }) => (
  <WorkItem
    title={<PageLink to={listingPage(listing.id)}>{listing.sku}</PageLink>}
    actions={<HeldPriceActions listing={listing} />}
  >
    {listing.price_hold && <HeldPriceText hold={listing.price_hold} />}
  </WorkItem>
);

/** Stopped changes of many prices, one for each account. */
export const PriceStopItems = ({ attention }: { attention: AdminWalmartAttention[] }) =>
  attention
    .filter(({ kind }) => kind === "price_stopped")
    .map(({ account_id }) => <PriceStopItem key={account_id} accountId={account_id} />);

const CURRENCY = "usd";
const SHOWN = 3;

const PriceStopItem = ({ accountId }: { accountId: string }) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const percent = usePercentText();
  const names = useAccountNames();
  const { data: stop, isPending } = usePriceStop(accountId);
  const decide = useDecidePriceStop(accountId);
  if (!stop) return isPending ? <WorkItemLoading /> : null;
  const { count, listings, version, lowest_percent: lowest, highest_percent: highest } = stop;
  const median = percent(stop.median_percent);
  const change =
    lowest === highest
      ? median
      : t("prices.stop.range", { lowest: percent(lowest), highest: percent(highest), median });
  return (
    <WorkItem
      title={
        <Text as="span" size="small" leading="compact" weight="plus">
          {t("prices.stop.summary", { count, listings: format.number(listings), change })}
        </Text>
      }
      aside={names?.get(accountId)}
      actions={
        <>
          <Button
            size="small"
            variant="secondary"
            isLoading={decide.isPending && decide.variables.action === "send"}
            onClick={() => decide.mutate({ action: "send", version })}
          >
            {t("prices.stop.send")}
          </Button>
          <Button
            size="small"
            variant="transparent"
            isLoading={decide.isPending && decide.variables.action === "keep"}
            onClick={() => decide.mutate({ action: "keep", version })}
          >
            {t("prices.stop.keep")}
          </Button>
        </>
      }
    >
      <p>{t("prices.stop.undo")}</p>
      <ul>
        {stop.samples.slice(0, SHOWN).map(({ listing_id, sku, from, to }) => (
          <li key={listing_id} className="tabular-nums">
            <PageLink to={listingPage(listing_id)}>{sku}</PageLink>
            {`: ${from === null ? "–" : format.money(from, CURRENCY)} → ${format.money(to, CURRENCY)}`}
          </li>
        ))}
      </ul>
    </WorkItem>
  );
};
