import type { AccountSettings } from "../../types/schemas/account-settings";

export interface CreateAccountInput {
  name: string;
  client_id: string;
  client_secret: string;
  sales_channel_id?: string | null;
  stock_location_id?: string | null;
  region_id?: string | null;
  shipping_option_id?: string | null;
  settings?: AccountSettings;
  enabled?: boolean;
}

/** `settings` are merged key by key; `null` removes a key. A blank or missing secret keeps the stored one. */
export type UpdateAccountInput = { id: string } & Partial<Omit<CreateAccountInput, "settings">> & {
    settings?: { [K in keyof AccountSettings]?: AccountSettings[K] | null };
  };

/** The Medusa records that an account works with. */
export interface Place {
  sales_channel_id: string;
  stock_location_id: string;
  region_id: string;
  shipping_option_id: string;
}

/** The ids that are given. */
export function placeOf(input: { [K in keyof Place]?: Place[K] | null }): Partial<Place> {
  const { sales_channel_id, stock_location_id, region_id, shipping_option_id } = input;
  return {
    ...(sales_channel_id ? { sales_channel_id } : {}),
    ...(stock_location_id ? { stock_location_id } : {}),
    ...(region_id ? { region_id } : {}),
    ...(shipping_option_id ? { shipping_option_id } : {}),
  };
}

/** Merges settings: given keys replace, `null` removes, the rest stays. */
export function mergeSettings(
  stored: Record<string, unknown>,
  given: Record<string, unknown> | undefined,
): Record<string, unknown> {
  const changes = Object.entries(given ?? {}).filter(([, value]) => value !== undefined);
  const merged = { ...stored, ...Object.fromEntries(changes) };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null));
}
