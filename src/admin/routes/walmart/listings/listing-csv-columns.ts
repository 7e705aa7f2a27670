import type { AdminWalmartListing } from "../../../../types";
import type { CsvColumn } from "../../../format/csv";
import type { CsvBuilder } from "../../../format/csv-builder";

/**
 * The columns of the export of listings.
 *
 * @param statusOf the status as the merchant knows it
 */
export function listingCsvColumns(
  { column, account, flag, time }: CsvBuilder,
  statusOf: (row: AdminWalmartListing) => string,
): CsvColumn<AdminWalmartListing>[] {
  return [
    column("sku", (row) => row.sku),
    column("product", (row) => row.title),
    account(),
    column("status", statusOf),
    column("details", (row) => row.status_details),
    column("remedy", (row) => row.remedy),
    column("errorCode", (row) => row.error_code),
    column("unpublishedReasons", (row) => row.unpublished_reasons.join("; ")),
    column("stock", (row) => row.quantity),
    column("walmartStock", (row) => row.walmart_quantity),
    column("stockProblem", (row) => row.quantity_error),
    column("price", (row) => row.price),
    column("walmartPrice", (row) => row.walmart_price),
    column("priceProblem", (row) => row.price_error),
    column("salePrice", (row) => row.promotion?.price),
    time("saleFrom", (row) => row.promotion?.starts_at ?? null),
    time("saleUntil", (row) => row.promotion?.ends_at ?? null),
    column("saleProblem", (row) => row.promotion_error),
    column("currency", (row) => row.currency_code.toUpperCase()),
    flag("excluded", (row) => row.excluded),
    column("identifierType", (row) => row.identifier_type),
    column("identifier", (row) => row.identifier),
    column("condition", (row) => row.condition),
    column("published", (row) => row.published_status),
    column("lifecycle", (row) => row.lifecycle_status),
    column("walmartProductId", (row) => row.wpid),
    column("itemId", (row) => row.item_id),
    time("confirmed", (row) => row.confirmed_at),
  ];
}
