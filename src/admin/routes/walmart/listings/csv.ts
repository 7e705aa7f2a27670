import type { AdminWalmartListing } from "../../../../types";
import { toCsv, type CsvValue } from "../../../format/csv";

const FIELDS = [
  "sku",
  "title",
  "status",
  "status_details",
  "remedy",
  "error_code",
  "identifier_type",
  "identifier",
  "wpid",
  "item_id",
  "quantity",
  "walmart_quantity",
  "quantity_error",
  "price",
  "walmart_price",
  "price_error",
  "currency_code",
  "excluded",
  "published_status",
  "lifecycle_status",
  "confirmed_at",
  "product_id",
  "variant_id",
  "account_id",
] as const satisfies (keyof AdminWalmartListing)[];

/** Listings as CSV. The columns are the API's fields, plus one for why Walmart unpublished a listing. */
export function listingsCsv(listings: readonly AdminWalmartListing[]): string {
  return toCsv(
    [...FIELDS, "unpublished_reasons"],
    listings.map((row) => [
      ...FIELDS.map((field): CsvValue => row[field]),
      row.unpublished_reasons.join("; "),
    ]),
  );
}
