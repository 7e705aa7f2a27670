import type { WalmartAccountRow } from "../../../../modules/walmart/types";
import type { AdminWalmartAccount, AdminWalmartAccountSettings } from "../../../../types";
import { timestamp, timestampOrNull } from "../../../presenting/timestamp";

/** What is read of an account to answer it. The secret is not even loaded. */
export const ACCOUNT_FIELDS = [
  "id",
  "name",
  "client_id",
  "sales_channel_id",
  "stock_location_id",
  "region_id",
  "shipping_option_id",
  "enabled",
  "settings",
  "health",
  "health_message",
  "health_checked_at",
  "last_imported_at",
  "created_at",
  "updated_at",
] as const satisfies (keyof WalmartAccountRow)[];

type AccountRow = Pick<WalmartAccountRow, (typeof ACCOUNT_FIELDS)[number]>;

/** An account as the API answers it: field by field, so that nothing slips out. */
export function presentAccount(row: AccountRow): AdminWalmartAccount {
  return {
    id: row.id,
    name: row.name,
    client_id: row.client_id,
    sales_channel_id: row.sales_channel_id,
    stock_location_id: row.stock_location_id,
    region_id: row.region_id,
    shipping_option_id: row.shipping_option_id,
    enabled: row.enabled,
    settings: (row.settings ?? {}) as AdminWalmartAccountSettings,
    health: row.health,
    health_message: row.health_message,
    health_checked_at: timestampOrNull(row.health_checked_at),
    last_imported_at: timestampOrNull(row.last_imported_at),
    created_at: timestamp(row.created_at),
    updated_at: timestamp(row.updated_at),
  };
}
