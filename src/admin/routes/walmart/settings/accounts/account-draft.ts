import type {
  AdminCreateWalmartAccount,
  AdminUpdateWalmartAccount,
  AdminWalmartAccount,
} from "../../../../../types";

/** What the parts of the store are called in the form. */
export const PLACE_FIELDS = [
  "sales_channel_id",
  "stock_location_id",
  "region_id",
  "shipping_option_id",
] as const;
export type PlaceField = (typeof PLACE_FIELDS)[number];

/** The form as it is filled in; an empty place is left to the plugin. */
export interface AccountDraft extends Record<PlaceField, string> {
  name: string;
  client_id: string;
  client_secret: string;
}

export type RequiredField = "name" | "client_id" | "client_secret";

/** A new form, or one for an account that exists. The secret is never known. */
export function accountDraft(account?: AdminWalmartAccount): AccountDraft {
  return {
    name: account?.name ?? "",
    client_id: account?.client_id ?? "",
    client_secret: "",
    sales_channel_id: account?.sales_channel_id ?? "",
    stock_location_id: account?.stock_location_id ?? "",
    region_id: account?.region_id ?? "",
    shipping_option_id: account?.shipping_option_id ?? "",
  };
}

/** What is missing. The secret of an account that exists may stay empty: the stored one is kept. */
export function missingFields(draft: AccountDraft, account?: AdminWalmartAccount): RequiredField[] {
  const required: RequiredField[] = account
    ? ["name", "client_id"]
    : ["name", "client_id", "client_secret"];
  return required.filter((field) => draft[field].trim() === "");
}

function places(draft: AccountDraft): Partial<Record<PlaceField, string>> {
  return Object.fromEntries(
    PLACE_FIELDS.filter((field) => draft[field] !== "").map((field) => [field, draft[field]]),
  );
}

/** The body that connects a new account. */
export function createBody(draft: AccountDraft): AdminCreateWalmartAccount {
  return {
    name: draft.name.trim(),
    client_id: draft.client_id.trim(),
    client_secret: draft.client_secret.trim(),
    ...places(draft),
  };
}

/** The body that changes an account: only what is different, and the secret only if one was entered. */
export function updateBody(
  draft: AccountDraft,
  account: AdminWalmartAccount,
): AdminUpdateWalmartAccount {
  const { client_secret, ...wanted } = createBody(draft);
  const known: Record<string, unknown> = { ...account };
  const changed = Object.fromEntries(
    Object.entries(wanted).filter(([field, value]) => known[field] !== value),
  );
  return client_secret ? { ...changed, client_secret } : changed;
}
