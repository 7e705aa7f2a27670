import {
  Badge,
  clx,
  createDataTableColumnHelper,
  type DataTableColumnDef,
  StatusBadge,
} from "@medusajs/ui";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartListing, AdminWalmartListingValueKind } from "../../../../types";
import {
  Ago,
  LongText,
  none,
  OpenButton,
  sortable,
  useAccountColumn,
} from "../../../components/list/cells";
import { PageLink } from "../../../components/feedback/links";
import { PromotionPrices } from "../../../components/promotion/promotion-line";
import { badgeColor, LISTING_STATUS_COLORS } from "../../../format/badge-colors";
import { useNow } from "../../../hooks/use-format";
import { productPage } from "../../../pages";
import { BuyBoxCell } from "./buy-box";
import {
  isSent,
  expectedAndConfirmed,
  problemsOf,
  sameListingValue,
  useValueText,
} from "./listing-values";

/** Problems of a listing and how to fix them. The full text shows on hover. */
const ListingDetailsCell = ({ listing }: { listing: AdminWalmartListing }) => {
  const { t } = useTranslation("walmart");
  const text = problemsOf(listing)
    .map(({ about, text: problem, remedy }) =>
      [about === "listing" ? problem : t(`listings.problems.${about}`, { problem }), remedy]
        .filter(Boolean)
        .join(" "),
    )
    .join(" ");
  return <LongText text={text} />;
};

interface ValueCellProps {
  listing: AdminWalmartListing;
  part: AdminWalmartListingValueKind;
}

/** The expected and the confirmed quantity or price. A confirmed value that differs is highlighted. */
const ValueCell = ({ listing, part }: ValueCellProps) => {
  const { t } = useTranslation("walmart");
  const text = useValueText();
  const { expected, confirmed } = expectedAndConfirmed(listing, part);
  const differs = isSent(listing) && expected !== null && !sameListingValue(expected, confirmed);
  const [own, theirs] = [text(part, expected, true), text(part, confirmed, true)];
  return (
    <span
      className="whitespace-nowrap tabular-nums"
      title={t("listings.valuesHint", {
        expected: text(part, expected),
        confirmed: text(part, confirmed),
      })}
    >
      {own}
      <span className="text-ui-fg-subtle"> / </span>
      <span className={clx(differs ? "text-ui-tag-orange-text font-medium" : "text-ui-fg-subtle")}>
        {theirs}
      </span>
    </span>
  );
};

const column = createDataTableColumnHelper<AdminWalmartListing>();

export function useListingColumns(
  onOpen: (listing: AdminWalmartListing) => void,
): DataTableColumnDef<AdminWalmartListing>[] {
  const { t } = useTranslation("walmart");
  const now = useNow();
  const account = useAccountColumn<AdminWalmartListing>();

  return useMemo(() => {
    return [
      column.accessor("sku", {
        ...sortable(t, "SKU", "text"),
        cell: ({ row: { original } }) => (
          <OpenButton onOpen={() => onOpen(original)}>{original.sku}</OpenButton>
        ),
      }),
      column.accessor("title", {
        ...sortable(t, t("listings.columns.product"), "text"),
        cell: ({ row: { original } }) => {
          const name = original.title ?? original.sku;
          return original.product_id ? (
            <PageLink
              to={productPage(original.product_id)}
              title={name}
              className="block max-w-[220px] truncate"
            >
              {name}
            </PageLink>
          ) : (
            <span className="text-ui-fg-subtle block max-w-[220px] truncate" title={name}>
              {name}
            </span>
          );
        },
      }),
      ...account,
      column.accessor("status", {
        ...sortable(t, t("orders.columns.status"), "text"),
        cell: ({ row: { original } }) => <ListingState listing={original} />,
      }),
      column.accessor("quantity", {
        ...sortable(t, t("listings.columns.quantity"), "number"),
        cell: ({ row: { original } }) => <ValueCell listing={original} part="quantity" />,
      }),
      column.accessor("price", {
        ...sortable(t, t("listings.columns.price"), "number"),
        cell: ({ row: { original } }) => (
          <div className="flex flex-col">
            <ValueCell listing={original} part="price" />
            {original.promotion && (
              <PromotionPrices listing={original} promotion={original.promotion} />
            )}
          </div>
        ),
      }),
      column.accessor("buy_box", {
        header: t("prices.buyBox.title"),
        cell: ({ row: { original } }) => <BuyBoxCell listing={original} />,
      }),
      column.accessor("status_details", {
        header: t("orders.columns.details"),
        minSize: 220,
        truncateTooltip: false,
        cell: ({ row: { original } }) => <ListingDetailsCell listing={original} />,
      }),
      column.accessor("identifier", {
        ...sortable(t, t("listings.columns.identifier"), "number"),
        cell: ({ row: { original } }) =>
          original.identifier ? (
            <span className="tabular-nums">
              <span className="text-ui-fg-subtle">{original.identifier_type} </span>
              {original.identifier}
            </span>
          ) : (
            none
          ),
      }),
      column.accessor("confirmed_at", {
        ...sortable(t, t("listings.columns.confirmed"), "time"),
        cell: ({ getValue }) => <Ago at={getValue()} now={now} />,
      }),
    ] as DataTableColumnDef<AdminWalmartListing>[];
  }, [t, now, onOpen, account]);
}

/** The status of a listing, and why its stock and price aren't sent. */
export const ListingState = ({ listing }: { listing: AdminWalmartListing }) => {
  const { t } = useTranslation("walmart");
  const { status, excluded, variant_id, retire_requested_at, price_hold } = listing;
  const flags = [
    retire_requested_at && t("listings.flags.retiring"),
    excluded && t("listings.flags.excluded"),
    !variant_id && t("listings.flags.unlinked"),
    price_hold?.state === "waiting" && t("prices.hold.flag"),
  ].filter((flag): flag is string => typeof flag === "string");
  return (
    <div className="flex items-center gap-x-2">
      <StatusBadge color={badgeColor(LISTING_STATUS_COLORS, status)} className="text-nowrap">
        {t(`product.status.${status}`, { defaultValue: status })}
      </StatusBadge>
      {flags.map((flag) => (
        <Badge key={flag} size="2xsmall" className="shrink-0 text-nowrap">
          {flag}
        </Badge>
      ))}
    </div>
  );
};
