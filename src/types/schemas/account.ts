import { z } from "zod";
import { accountSettingsSchema } from "./account-settings";
import { id, text } from "./fields";
import { inventoryRuleSchema, priceRuleSchema } from "./listing-overrides";

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

/** `POST /admin/walmart/accounts` */
export const createAccountSchema = z.strictObject({
  ...account,
  settings: accountSettingsSchema.optional(),
});

/** `POST /admin/walmart/accounts/check`: the rest of a new account may come along and is not looked at. */
export const checkAccountSchema = createAccountSchema.partial().extend({
  client_id: account.client_id,
  client_secret: account.client_secret,
});

/** `POST /admin/walmart/accounts/:id/preview`. `null`: without a rule. */
export const previewAccountSchema = z.strictObject({
  inventory: inventoryRuleSchema.nullish(),
  price: priceRuleSchema.nullish(),
});

/** Each setting may also be `null`, which removes it. */
const settingsUpdate = z.strictObject(nullable(accountSettingsSchema.shape));

/** `POST /admin/walmart/accounts/:id` */
export const updateAccountSchema = z.strictObject({
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

type Nullable<TShape extends z.ZodRawShape> = {
  [K in keyof TShape]: z.ZodOptional<z.ZodNullable<TShape[K]>>;
};

function nullable<TShape extends z.ZodRawShape>(shape: TShape): Nullable<TShape> {
  return Object.fromEntries(
    Object.entries(shape).map(([key, schema]) => [key, z.optional(z.nullable(schema))]),
  ) as Nullable<TShape>;
}
