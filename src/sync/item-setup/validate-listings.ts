import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { AdminWalmartItemProblem } from "../../types";
import { isWalmartError } from "../../walmart-api";
import { walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";
import { namedItemListings } from "./item-listing";
import { prepareItems } from "./prepare-items";

export interface ValidateListingsInput {
  ids: string[];
}

export interface ValidatedListing {
  id: string;
  product_type: string | null;
  problems: AdminWalmartItemProblem[];
}

/**
 * Checks listings by what Walmart requires of their product types. Sends nothing.
 *
 * @throws MedusaError NOT_FOUND for an unknown listing; INVALID_DATA for a disabled account; NOT_ALLOWED if Walmart has to
 *   be asked and cannot be
 */
export async function validateListings(
  container: MedusaContainer,
  { ids }: ValidateListingsInput,
): Promise<ValidatedListing[]> {
  const found = new Map<string, ValidatedListing>();
  try {
    for (const { account, listings } of await namedItemListings(container, ids))
      for await (const items of prepareItems(container, account, listings))
        for (const { listing, product_type, problems } of items)
          found.set(listing.id, { id: listing.id, product_type, problems });
  } catch (error) {
    if (!isWalmartError(error)) throw error;
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, describeError(error));
  } finally {
    await walmartService(container).flushActivity();
  }
  return [...new Set(ids)].flatMap((id) => found.get(id) ?? []);
}
