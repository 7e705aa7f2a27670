import { z } from "@medusajs/framework/zod";
import { ACCOUNT_HEALTHS } from "../../../../types";
import { accountSettingsSchema } from "../../../../workflows";
import { flag, id, text } from "../../../validation/field-schemas";
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

/** An id that may be left out; forms send `null` for a field that was not filled in. */
const optionalId = id()
  .nullish()
  .transform((value) => value ?? undefined);

const account = {
  name: text(100),
  client_id: text(255),
  client_secret: text(1000),
  sales_channel_id: optionalId,
  stock_location_id: optionalId,
  region_id: optionalId,
  shipping_option_id: optionalId,
  enabled: z.boolean().optional(),
};

export const createAccountBody = z.strictObject({
  ...account,
  settings: accountSettingsSchema.optional(),
});
export type CreateAccountBody = z.output<typeof createAccountBody>;

/** Each setting may also be `null`, which removes it. */
const settingsUpdate = z.strictObject(nullable(accountSettingsSchema.shape));

export const updateAccountBody = z.strictObject({
  ...account,
  name: account.name.optional(),
  client_id: account.client_id.optional(),
  /** Blank: the old one stays. */
  client_secret: z
    .string()
    .trim()
    .max(1000)
    .nullish()
    .transform((value) => value || undefined),
  settings: settingsUpdate.optional(),
});
export type UpdateAccountBody = z.output<typeof updateAccountBody>;

export const deleteAccountQuery = z.strictObject({ force: flag().default(false) });
export type DeleteAccountQuery = z.output<typeof deleteAccountQuery>;

type Nullable<TShape extends z.ZodRawShape> = {
  [K in keyof TShape]: z.ZodOptional<z.ZodNullable<TShape[K]>>;
};

function nullable<TShape extends z.ZodRawShape>(shape: TShape): Nullable<TShape> {
  return Object.fromEntries(
    Object.entries(shape).map(([key, schema]) => [key, z.optional(z.nullable(schema))]),
  ) as Nullable<TShape>;
}
