import { z } from "zod";
import type { AdminUpdateWalmartAccount, AdminWalmartAccount } from "../../../../../types";
import { createAccountSchema, updateAccountSchema } from "../../../../../types/schemas/account";
import { CHANNEL_NAME, NEW_CHANNEL, type PlaceField } from "../../../../hooks/api/catalog";

/** The id in the URL that connects a new account. */
export const NEW_ACCOUNT = "new";

// The page itself edits the settings.
const newBody = createAccountSchema.omit({ settings: true });
const changedBody = updateAccountSchema.omit({ settings: true });

/** The form's values. An empty sales channel, location, region or shipping option is chosen by the plugin. */
const fields = z.object({
  name: z.string(),
  client_id: z.string(),
  client_secret: z.string(),
  sales_channel_id: z.string(),
  stock_location_id: z.string(),
  region_id: z.string(),
  shipping_option_id: z.string(),
});

export type AccountValues = z.input<typeof fields>;

/** The form's values for an account, or for a new one. The secret is never returned, so it is empty. */
export const accountValues = (account?: AdminWalmartAccount): AccountValues => ({
  name: account?.name ?? CHANNEL_NAME,
  client_id: account?.client_id ?? "",
  client_secret: "",
  sales_channel_id: account?.sales_channel_id ?? NEW_CHANNEL,
  stock_location_id: account?.stock_location_id ?? "",
  region_id: account?.region_id ?? "",
  shipping_option_id: account?.shipping_option_id ?? "",
});

type Body = Pick<AccountValues, "name" | "client_id" | "client_secret"> &
  Partial<Record<PlaceField, string>>;

const withoutEmptyPlaces = ({
  name,
  client_id,
  client_secret,
  ...places
}: AccountValues): Body => ({
  name,
  client_id,
  client_secret,
  ...Object.fromEntries(Object.entries(places).filter(([, value]) => value !== "")),
});

/** Turns the form's values into the body that connects an account. */
export const newAccountSchema = fields
  .transform((values): z.input<typeof newBody> => withoutEmptyPlaces(values))
  .pipe(newBody);

/** Turns the form's values into the body that changes an account: only changed fields, and the secret if entered. */
export const accountChangesSchema = (account: AdminWalmartAccount) => {
  const known: Record<string, unknown> = { ...account };
  return fields
    .extend({ name: newBody.shape.name, client_id: newBody.shape.client_id })
    .transform((values): z.input<typeof changedBody> => withoutEmptyPlaces(values))
    .pipe(changedBody)
    .transform((body): AdminUpdateWalmartAccount =>
      Object.fromEntries(
        Object.entries(body).filter(
          ([field, value]) => value !== undefined && known[field] !== value,
        ),
      ),
    );
};
