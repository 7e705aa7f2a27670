import type { WalmartListingRow } from "../../../../modules/walmart/types";
import type { AdminWalmartListing, AdminWalmartListingOverrides } from "../../../../types";
import { timestamp, timestampOrNull } from "../../../presenting/timestamp";

/** A listing as the API answers it. */
export function presentListing(row: WalmartListingRow): AdminWalmartListing {
  return {
    id: row.id,
    account_id: row.account_id,
    variant_id: row.variant_id,
    product_id: row.product_id,
    linked_by: row.linked_by,
    sku: row.sku,
    title: row.title,
    identifier_type: row.identifier_type,
    identifier: row.identifier,
    status: row.status,
    status_details: row.status_details,
    error_origin: row.error_origin,
    error_code: row.error_code,
    error_field: row.error_field,
    remedy: row.remedy,
    wpid: row.wpid,
    item_id: row.item_id,
    published_status: row.published_status,
    lifecycle_status: row.lifecycle_status,
    unpublished_reasons: (row.unpublished_reasons ?? []) as unknown as string[],
    excluded: row.excluded,
    overrides: (row.overrides ?? {}) as AdminWalmartListingOverrides,
    quantity: row.quantity,
    walmart_quantity: row.walmart_quantity,
    node_quantities: row.node_quantities as Record<string, number> | null,
    walmart_node_quantities: row.walmart_node_quantities as Record<string, number> | null,
    quantity_error: row.quantity_error,
    quantity_confirmed_at: timestampOrNull(row.quantity_confirmed_at),
    price: amount(row.price),
    walmart_price: amount(row.walmart_price),
    currency_code: row.currency_code,
    price_error: row.price_error,
    price_confirmed_at: timestampOrNull(row.price_confirmed_at),
    confirmed_at: timestampOrNull(row.confirmed_at),
    retire_requested_at: timestampOrNull(row.retire_requested_at),
    seen_at: timestampOrNull(row.seen_at),
    created_at: timestamp(row.created_at),
    updated_at: timestamp(row.updated_at),
  };
}

function amount(value: unknown): number | null {
  return value == null ? null : Number(value);
}
