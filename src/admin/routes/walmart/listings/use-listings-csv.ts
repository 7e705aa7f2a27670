import { useTranslation } from "react-i18next";
import type { AdminWalmartListing } from "../../../../types";
import { useCsv } from "../../../hooks/use-csv";
import { listingCsvColumns } from "./listing-csv-columns";

/** Writes listings as a CSV file in the merchant's language. */
export function useListingsCsv(): (listings: AdminWalmartListing[]) => string {
  const { t } = useTranslation("walmart");
  const csv = useCsv();
  const columns = listingCsvColumns(csv, ({ status }) => t(`product.status.${status}`));
  return (listings) => csv.file(columns, listings);
}
