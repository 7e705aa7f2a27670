import { Text, createDataTableColumnHelper, type DataTableColumnDef } from "@medusajs/ui";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminWalmartListing } from "../../../types";
import { useFormat } from "../../hooks/use-format";
import { productPage } from "../../lib/pages";
import { ListingDetailsCell } from "./listing-details-cell";
import { ListingState } from "./listing-state";
import { OfferCell } from "./offer-cell";

const column = createDataTableColumnHelper<AdminWalmartListing>();
const none = <span className="text-ui-fg-subtle">–</span>;

interface ListingColumnsInput {
  now: number;
  onOpen: (listing: AdminWalmartListing) => void;
  /** Names of the accounts, if there are several. */
  accounts: ReadonlyMap<string, string> | null;
}

/** The columns of the list of listings; each can be sorted by but the account's and the details. */
export function useListingColumns({
  now,
  onOpen,
  accounts,
}: ListingColumnsInput): DataTableColumnDef<AdminWalmartListing>[] {
  const { t } = useTranslation("walmart");
  const format = useFormat();

  return useMemo(() => {
    const sortable = (label: string, kind: "text" | "number" | "time") => ({
      header: label,
      enableSorting: true,
      sortLabel: label,
      sortAscLabel: { text: "A–Z", number: "0–9", time: t("list.oldest") }[kind],
      sortDescLabel: { text: "Z–A", number: "9–0", time: t("list.newest") }[kind],
      truncateTooltip: false,
    });
    return [
      column.accessor("sku", {
        ...sortable("SKU", "text"),
        cell: ({ row: { original } }) => (
          <button
            type="button"
            onClick={() => onOpen(original)}
            className="text-ui-fg-base focus-visible:shadow-borders-focus rounded-sm text-left font-medium outline-none hover:underline"
          >
            {original.sku}
          </button>
        ),
      }),
      column.accessor("title", {
        ...sortable(t("listings.columns.product"), "text"),
        cell: ({ row: { original } }) => {
          const name = original.title ?? original.sku;
          return original.product_id ? (
            <Link
              to={productPage(original.product_id)}
              title={name}
              className="text-ui-fg-interactive-hover hover:underline focus-visible:shadow-borders-focus block max-w-[220px] truncate rounded-sm outline-none"
            >
              {name}
            </Link>
          ) : (
            <span className="text-ui-fg-subtle block max-w-[220px] truncate" title={name}>
              {name}
            </span>
          );
        },
      }),
      ...(accounts
        ? [
            column.accessor("account_id", {
              header: t("orders.columns.account"),
              cell: ({ getValue }) => (
                <Text size="small">{accounts.get(getValue()) ?? getValue()}</Text>
              ),
            }),
          ]
        : []),
      column.accessor("status", {
        ...sortable(t("orders.columns.status"), "text"),
        cell: ({ row: { original } }) => <ListingState listing={original} />,
      }),
      column.accessor("quantity", {
        ...sortable(t("listings.columns.quantity"), "number"),
        cell: ({ row: { original } }) => <OfferCell listing={original} part="quantity" />,
      }),
      column.accessor("price", {
        ...sortable(t("listings.columns.price"), "number"),
        cell: ({ row: { original } }) => <OfferCell listing={original} part="price" />,
      }),
      column.accessor("identifier", {
        ...sortable(t("listings.columns.identifier"), "number"),
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
        ...sortable(t("listings.columns.confirmed"), "time"),
        cell: ({ getValue }) => {
          const at = getValue();
          return at ? (
            <time dateTime={at} title={format.dateTime(at)}>
              {format.relative(at, now)}
            </time>
          ) : (
            none
          );
        },
      }),
      column.accessor("status_details", {
        header: t("orders.columns.details"),
        minSize: 260,
        truncateTooltip: false,
        cell: ({ row: { original } }) => <ListingDetailsCell listing={original} />,
      }),
    ] as DataTableColumnDef<AdminWalmartListing>[];
  }, [t, format, now, onOpen, accounts]);
}
