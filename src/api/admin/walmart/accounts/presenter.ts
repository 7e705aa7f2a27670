import type { PriceStopRow, WalmartAccountRow } from "../../../../modules/walmart/types";
import {
  ACCOUNT_FIELDS,
  fieldNames,
  type AdminWalmartAccount,
  type AdminWalmartAccountSettings,
  type AdminWalmartPriceStop,
} from "../../../../types";
import { present } from "../../../presenting/present";
import { timestamp } from "../../../presenting/timestamp";

/** The columns to read for a response. The secrets are not even loaded. */
export const ACCOUNT_COLUMNS = [
  ...fieldNames(ACCOUNT_FIELDS),
  "settings",
] as const satisfies (keyof WalmartAccountRow)[];

type AccountRow = Pick<WalmartAccountRow, (typeof ACCOUNT_COLUMNS)[number]>;

/** An account as the API returns it. */
export function presentAccount(row: AccountRow): AdminWalmartAccount {
  return {
    ...present(ACCOUNT_FIELDS, row),
    settings: (row.settings ?? {}) as AdminWalmartAccountSettings,
  };
}

/** A stopped mass change as the API returns it. */
export function presentPriceStop({ created_at, ...stop }: PriceStopRow): AdminWalmartPriceStop {
  return { ...stop, since: timestamp(created_at) };
}
