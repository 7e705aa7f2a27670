import { z } from "@medusajs/framework/zod";
import { ACCOUNT_HEALTHS } from "../../../../types";
import {
  checkAccountSchema,
  createAccountSchema,
  previewAccountSchema,
  updateAccountSchema,
} from "../../../../types/schemas/account";
import { flag } from "../../../validation/field-schemas";
import { listQuery } from "../../../lists/list-query-schema";

export const ACCOUNT_ORDER_FIELDS = [
  "id",
  "name",
  "enabled",
  "health",
  "last_imported_at",
  "created_at",
  "updated_at",
] as const;

export const listAccountsQuery = listQuery(ACCOUNT_ORDER_FIELDS, "name", {
  enabled: flag().optional(),
  health: z.enum(ACCOUNT_HEALTHS).optional(),
});
export type ListAccountsQuery = z.output<typeof listAccountsQuery>;

export const createAccountBody = createAccountSchema;
export type CreateAccountBody = z.output<typeof createAccountBody>;

export const updateAccountBody = updateAccountSchema;
export type UpdateAccountBody = z.output<typeof updateAccountBody>;

export const deleteAccountQuery = z.strictObject({ force: flag().default(false) });
export type DeleteAccountQuery = z.output<typeof deleteAccountQuery>;

export const checkAccountBody = checkAccountSchema;
export type CheckAccountBody = z.output<typeof checkAccountBody>;

export const decidePriceStopBody = z.strictObject({
  action: z.enum(["send", "keep"]),
  version: z.int({ error: "must be the version that GET shows" }).min(1),
});
export type DecidePriceStopBody = z.output<typeof decidePriceStopBody>;

export const previewAccountBody = previewAccountSchema;
export type PreviewAccountBody = z.output<typeof previewAccountBody>;
