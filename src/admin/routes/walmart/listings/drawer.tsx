import { SectionRow } from "@medusajs/dashboard/components";
import { Button } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminWalmartListing } from "../../../../types";
import { Notice } from "../../../components/feedback/notice";
import { Ago } from "../../../components/list/cells";
import { HeldPriceActions, HeldPriceText } from "../../../components/price/held-price";
import { DetailDrawer, LatestActivity } from "../../../components/list/detail-drawer";
import { PromotionLine } from "../../../components/promotion/promotion-line";
import { useAccountNames } from "../../../hooks/api/accounts";
import { useListingActivity } from "../../../hooks/api/activity";
import { useListing, useListingActions } from "../../../hooks/api/listings";
import { runThen } from "../../../hooks/use-action";
import { useFormat, useNow } from "../../../hooks/use-format";
import { productPage } from "../../../pages";
import { RetirePrompt } from "./actions";
import { ListingState } from "./columns";
import { BuyBoxSection } from "./buy-box";
import { ConditionSelect } from "./condition-select";
import { RulesForm, VariantLink } from "./drawer-forms";
import {
  isMatchable,
  isSent,
  expectedAndConfirmed,
  problemsOf,
  useValueText,
} from "./listing-values";

/** Problems of a listing: origin, field, Walmart's error code, and how to fix them. */
const ListingProblems = ({ listing }: { listing: AdminWalmartListing }) => {
  const { t } = useTranslation("walmart");
  const { status, error_origin, error_field, error_code } = listing;
  const problems = problemsOf(listing);
  if (problems.length === 0) {
    return null;
  }
  const isError = status === "error";
  const where = [
    error_field && t("listings.problems.field", { field: error_field }),
    error_code && t("listings.problems.code", { code: error_code }),
  ].filter(Boolean);
  return (
    <div className="px-6 py-4">
      <Notice
        variant={isError ? "error" : "warning"}
        title={isError && error_origin ? t(`error.${error_origin}`) : t(`product.status.${status}`)}
      >
        <ul className="flex flex-col gap-y-1">
          {problems.map(({ about, text, remedy }) => (
            <li key={`${about}-${text}`}>
              {about === "listing" ? text : t(`listings.problems.${about}`, { problem: text })}
              {remedy && <p className="text-ui-fg-base mt-1">{remedy}</p>}
            </li>
          ))}
          {where.length > 0 && <li>{where.join(" · ")}</li>}
        </ul>
      </Notice>
    </div>
  );
};

interface ListingFactsProps {
  listing: AdminWalmartListing;
  now: number;
}

/** Expected and confirmed values, identifiers and Walmart's statuses. */
const ListingFacts = ({ listing, now }: ListingFactsProps) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const valueText = useValueText();
  const accounts = useAccountNames();
  const quantity = expectedAndConfirmed(listing, "quantity");
  const price = expectedAndConfirmed(listing, "price");
  const ago = (at: string | null) => at && <Ago at={at} now={now} />;
  const both = (
    part: "quantity" | "price",
    { expected, confirmed }: typeof quantity,
    confirmedAt: string | null,
    available: number | null = null,
  ) => (
    <div className="txt-compact-small flex flex-col gap-y-1">
      <span>{t("listings.facts.expected", { value: valueText(part, expected) })}</span>
      <span className="text-ui-fg-subtle">
        {t("listings.facts.confirmed", { value: valueText(part, confirmed) })}
        {confirmedAt && <> · {ago(confirmedAt)}</>}
      </span>
      {available !== null && (
        <span>{t("listings.facts.available", { value: format.number(available) })}</span>
      )}
    </div>
  );
  const statuses = [listing.published_status, listing.lifecycle_status].filter(Boolean);
  const facts: [string, ReactNode][] = [
    [t("orders.columns.account"), accounts?.get(listing.account_id)],
    [
      t("listings.columns.quantity"),
      both("quantity", quantity, listing.quantity_confirmed_at, listing.walmart_available),
    ],
    [t("listings.columns.price"), both("price", price, listing.price_confirmed_at)],
    [
      t("product.promotion.title"),
      listing.promotion && <PromotionLine listing={listing} promotion={listing.promotion} />,
    ],
    [
      t("listings.columns.identifier"),
      listing.identifier && `${listing.identifier_type} ${listing.identifier}`,
    ],
    [t("listings.facts.walmartStatus"), statuses.join(" · ")],
    [t("listings.facts.itemId"), listing.item_id],
    ["WPID", listing.wpid],
    [t("listings.facts.lastSeen"), ago(listing.seen_at)],
    [t("listings.flags.retiring"), ago(listing.retire_requested_at)],
  ];
  return (
    <>
      {facts
        .filter(([, value]) => value)
        .map(([title, value]) => (
          <SectionRow key={title} title={title} value={value} />
        ))}
    </>
  );
};

interface ListingDrawerBodyProps {
  listing: AdminWalmartListing;
  /** Called when the listing is retired. */
  onGone: () => void;
  onSetUp: (id: string) => void;
}

const ListingDrawerBody = ({ listing, onGone, onSetUp }: ListingDrawerBodyProps) => {
  const { t } = useTranslation("walmart");
  const now = useNow();
  const actions = useListingActions(listing);
  const activity = useListingActivity(listing);
  const { excluded } = listing;

  return (
    <div className="divide-y">
      <ListingProblems listing={listing} />
      {listing.price_hold && (
        <div className="px-6 py-4">
          <Notice
            variant={listing.price_hold.state === "waiting" ? "warning" : "info"}
            title={t(
              listing.price_hold.state === "waiting" ? "prices.hold.title" : "prices.hold.kept",
            )}
            actions={<HeldPriceActions listing={listing} />}
          >
            <HeldPriceText hold={listing.price_hold} />
          </Notice>
        </div>
      )}
      <ListingFacts listing={listing} now={now} />
      <div className="flex flex-wrap gap-2 px-6 py-4">
        {isMatchable(listing) && (
          <Button
            size="small"
            isLoading={actions.match.isPending}
            onClick={() => actions.match.mutate()}
          >
            {t("listings.actions.match")}
          </Button>
        )}
        {isMatchable(listing) && (
          <Button size="small" variant="secondary" onClick={() => onSetUp(listing.id)}>
            {t("setup.open")}
          </Button>
        )}
        {isSent(listing) && (listing.published_status ?? listing.confirmed_at) && (
          <Button
            size="small"
            variant="secondary"
            isLoading={actions.push.isPending}
            onClick={() => actions.push.mutate()}
          >
            {t("listings.actions.push")}
          </Button>
        )}
        <Button
          size="small"
          variant="secondary"
          isLoading={actions.exclude.isPending}
          onClick={() => actions.exclude.mutate(!excluded)}
        >
          {t(excluded ? "listings.actions.include" : "listings.actions.exclude")}
        </Button>
        {!listing.retire_requested_at && (
          <RetirePrompt
            count={1}
            isRetiring={actions.retire.isPending}
            onRetire={() => runThen(actions.retire, undefined, onGone)}
          />
        )}
      </div>
      <VariantLink listing={listing} link={actions.link} />
      {isMatchable(listing) && (
        <ConditionSelect listing={listing} setCondition={actions.setCondition} />
      )}
      <BuyBoxSection listing={listing} now={now} />
      <RulesForm listing={listing} setRules={actions.setRules} />
      <LatestActivity about={listing.sku} activity={activity} now={now} />
    </div>
  );
};

interface ListingDrawerProps {
  /** Null while the drawer is closed. */
  id: string | null;
  onClose: () => void;
  /** Opens its set-up as a new item. */
  onSetUp: (id: string) => void;
}

/** Details of a listing, next to the list: problems, values, variant, rules and activity. */
export const ListingDrawer = ({ id, onClose, onSetUp }: ListingDrawerProps) => {
  const { t } = useTranslation("walmart");
  const { data: listing, error, refetch } = useListing(id);
  return (
    <DetailDrawer
      open={id !== null}
      onClose={onClose}
      title={listing?.sku}
      badge={listing && <ListingState listing={listing} />}
      description={listing?.title ?? t("listings.drawer.description")}
      isDescriptionHidden={!listing?.title}
      loading={t("listings.drawer.loading")}
      failed={t("listings.drawer.failed")}
      error={error}
      onTryAgain={() => void refetch()}
      actions={
        listing?.product_id && (
          <Button size="small" variant="secondary" asChild>
            <Link to={productPage(listing.product_id)}>{t("listings.drawer.openProduct")}</Link>
          </Button>
        )
      }
    >
      {/* A retired draft is deleted: the error says so. */}
      {listing && !error && (
        <ListingDrawerBody key={listing.id} listing={listing} onGone={onClose} onSetUp={onSetUp} />
      )}
    </DetailDrawer>
  );
};
