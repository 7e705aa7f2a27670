import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { AdminWalmartPreparedValue, AdminWalmartValidatedListing } from "../../types";
import { isWalmartError } from "../../walmart-api";
import { walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";
import { namedItemListings } from "./item-listing";
import { prepareItems } from "./prepare-items";
import type { PreparedItem } from "./prepared-item";
import { rejectedItem } from "./rejected-item";

export interface ValidateListingsInput {
  ids: string[];
  /** Also answer the prepared values. */
  values?: boolean;
}

/**
 * Checks listings by what Walmart requires of their product types. Sends nothing. Those that could not be set up before
 * show the new result.
 *
 * @throws MedusaError NOT_FOUND for an unknown listing; INVALID_DATA for a disabled account; NOT_ALLOWED if Walmart has to
 *   be asked and cannot be
 */
export async function validateListings(
  container: MedusaContainer,
  { ids, values = false }: ValidateListingsInput,
): Promise<AdminWalmartValidatedListing[]> {
  const found = new Map<string, AdminWalmartValidatedListing>();
  try {
    for (const { account, listings } of await namedItemListings(container, ids))
      for await (const items of prepareItems(container, account, listings)) {
        await storeRefused(container, items);
        for (const item of items) {
          const { listing, product_type, problems } = item;
          const prepared = values ? { values: preparedValues(item) } : {};
          found.set(listing.id, { id: listing.id, product_type, problems, ...prepared });
        }
      }
  } catch (error) {
    if (!isWalmartError(error)) throw error;
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, describeError(error));
  } finally {
    await walmartService(container).flushActivity();
  }
  return [...new Set(ids)].flatMap((id) => found.get(id) ?? []);
}

/** Listings that could not be set up show what is still missing, or that nothing is. */
async function storeRefused(
  container: MedusaContainer,
  items: readonly PreparedItem[],
): Promise<void> {
  const refused = items.filter(
    ({ listing }) => listing.status === "error" && listing.mode === "create",
  );
  await walmartService(container).listingContents.storeRechecked(
    refused.map((item) => {
      const { problems } = item;
      if (problems.length > 0) return { ...rejectedItem(item), problems };
      const nothing = { status_details: null, error_field: null, remedy: null, problems: [] };
      return { id: item.listing.id, ...nothing };
    }),
  );
}

/** The values that would be sent, without those that are not attributes: SKU, identifier, price and variant group. */
function preparedValues({ entry, origins, inherited }: PreparedItem) {
  const sent = Object.assign({}, entry?.Orderable, ...Object.values(entry?.Visible ?? {}));
  const values: Record<string, AdminWalmartPreparedValue> = {};
  for (const [name, value] of Object.entries(sent as Record<string, unknown>)) {
    const from = Object.hasOwn(origins, name) ? origins[name] : undefined;
    if (!from) continue;
    const below = Object.hasOwn(inherited, name) ? inherited[name] : undefined;
    values[name] = { value, from, ...(below && { inherited: below }) };
  }
  return values;
}
