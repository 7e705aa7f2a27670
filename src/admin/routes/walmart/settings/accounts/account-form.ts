import { z } from "zod";
import type { AdminUpdateWalmartAccount, AdminWalmartAccount } from "../../../../../types";
import { createAccountSchema, updateAccountSchema } from "../../../../../types/schemas/account";
import type { PlaceField } from "../../../../hooks/api/catalog";

/** Stands in the address for an account that is to be connected. */
export const NEW_ACCOUNT = "new";

// Settings are edited on the page itself.
const newBody = createAccountSchema.omit({ settings: true });
const changedBody = updateAccountSchema.omit({ settings: true });

/** The fields as they are filled in; an empty place is left to the plugin. */
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

/** The values of a new form, or of one for an account that exists, whose secret is never known. */
export const accountValues = (account?: AdminWalmartAccount): AccountValues => ({
  name: account?.name ?? "",
  client_id: account?.client_id ?? "",
  client_secret: "",
  sales_channel_id: account?.sales_channel_id ?? "",
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

/** The body that connects a new account. */
export const newAccountSchema = fields
  .transform((values): z.input<typeof newBody> => withoutEmptyPlaces(values))
  .pipe(newBody);

/** The body that changes an account: only what is different, and the secret only if one was entered. */
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
