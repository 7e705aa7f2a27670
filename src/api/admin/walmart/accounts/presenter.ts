import type { WalmartAccountRow } from "../../../../modules/walmart/types";
import {
  ACCOUNT_FIELDS,
  fieldNames,
  type AdminWalmartAccount,
  type AdminWalmartAccountSettings,
} from "../../../../types";
import { present } from "../../../presenting/present";

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
