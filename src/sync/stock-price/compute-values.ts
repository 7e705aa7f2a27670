import type { MedusaContainer } from "@medusajs/framework/types";
import type { ChangeValue, WalmartAccountRow } from "../../modules/walmart/types";
import { readSettings } from "../../types/schemas/account-settings";
import type { ComputedValue, RuledListing, ValueKind } from "./types";

/**
 * The value that Walmart should show of each of these listings, under the rules that are stored and the store's hook.
 * Listings whose values are not sent are left out.
 */
export async function computeValues<V extends ChangeValue>(
  container: MedusaContainer,
  kind: ValueKind<V>,
  account: WalmartAccountRow,
  listings: readonly RuledListing[],
): Promise<Map<string, ComputedValue<V>>> {
  const compute = await kind.prepare(container, account, listings);
  const computed = compute(readSettings(account.settings), listings);
  return kind.adjust ? await kind.adjust(container, account, computed) : computed;
}
