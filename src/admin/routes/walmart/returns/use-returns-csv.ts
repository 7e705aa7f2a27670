import { useTranslation } from "react-i18next";
import type { AdminWalmartReturn } from "../../../../types";
import { returnState } from "../../../components/returns/return-state";
import type { CsvColumn } from "../../../format/csv";
import { useCsv } from "../../../hooks/use-csv";

/** Writes returns as a CSV file in the merchant's language. */
export function useReturnsCsv(): (returns: AdminWalmartReturn[]) => string {
  const { t } = useTranslation("walmart");
  const csv = useCsv();
  const { column, time, flag } = csv;
  const distinct = (texts: (string | null)[]) => [...new Set(texts)].filter(Boolean).join("; ");
  const columns: CsvColumn<AdminWalmartReturn>[] = [
    column("rma", (row) => row.return_order_id),
    column("purchaseOrder", (row) => row.purchase_order_id),
    column("customerOrder", (row) => row.customer_order_id),
    column("medusaOrder", (row) => row.display_id && `#${row.display_id}`),
    csv.account(),
    column("type", (row) => t(`returns.type.${row.type}`)),
    column("status", (row) => t(`returns.status.${returnState(row)}`)),
    column("sku", (row) => distinct(row.lines.map(({ sku }) => sku))),
    column("product", (row) => distinct(row.lines.map(({ title }) => title))),
    column("quantity", (row) => row.item_count),
    column("carrier", (row) => distinct(row.labels.map(({ carrier }) => carrier))),
    column("trackingNumber", (row) => distinct(row.labels.map((label) => label.tracking_number))),
    column("refundAmount", (row) => row.refund_amount),
    column("refunded", (row) => row.refunded_amount),
    column("currency", (row) => row.currency_code.toUpperCase()),
    flag("refundedByWalmart", (row) => row.refunded_by_walmart),
    flag("keepIt", (row) => row.keep_it),
    time("requested", (row) => row.requested_at),
    time("refundBy", (row) => row.refund_by),
    time("received", (row) => row.received_at),
    time("closed", (row) => row.closed_at),
    column("buyer", (row) => row.buyer_name),
    column("details", (row) => row.status_details),
    time("updated", (row) => row.updated_at),
  ];
  return (returns) => csv.file(columns, returns);
}
