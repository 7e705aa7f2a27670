import type { AdminWalmartItemProblem, AdminWalmartListing } from "../../../../types";
import type { CsvColumn } from "../../../format/csv";
import type { CsvBuilder } from "../../../format/csv-builder";

/** A value that keeps a listing from being set up. */
export interface MissingValue extends AdminWalmartItemProblem {
  listing: AdminWalmartListing;
  product_type: string | null;
}

/** The columns of the file of what is missing, one row for each value. */
export function missingColumns({ column }: CsvBuilder): CsvColumn<MissingValue>[] {
  return [
    column("sku", (row) => row.listing.sku),
    column("product", (row) => row.listing.title),
    column("productType", (row) => row.product_type),
    column("attribute", (row) => row.path),
    column("details", (row) => row.message),
    column("remedy", (row) => row.remedy),
  ];
}
