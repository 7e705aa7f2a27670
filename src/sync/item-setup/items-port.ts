import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { type HookAccount, isHooked, runWorkflow } from "../kernel/hooks";
import type { ItemProduct, ItemVariant } from "./item-variants";

/** Id of the workflow whose hook prepares items. It belongs to a higher layer. */
export const CREATE_LISTINGS = "walmart-create-listings";
export const ITEMS_PREPARED = "itemsPrepared";

/** A listing that is prepared for its set-up at Walmart. */
export interface ListingToPrepare {
  listing_id: string;
  sku: string;
  variant_id: string;
  product_id: string | null;
  /** As the listing or the account's rules say; `null`: they say nothing. */
  product_type: string | null;
  /** Values that the merchant set. They win over the hook's. */
  attributes: Record<string, unknown>;
}

export interface ItemsToPrepare {
  account: HookAccount;
  listings: ListingToPrepare[];
  variants: ItemVariant[];
  products: ItemProduct[];
}

/** Answers by listing id. An attribute that is `null` is not sent. */
export const preparedItemsSchema = z
  .record(
    z.string(),
    z
      .strictObject({
        product_type: z.string().min(1).max(300).nullish(),
        attributes: z.record(z.string().min(1).max(200), z.unknown()).optional(),
      })
      .nullish(),
  )
  .optional();
export type PreparedItems = NonNullable<z.output<typeof preparedItemsSchema>>;
export type ItemAdvice = NonNullable<PreparedItems[string]>;

/** Whether the store prepares items. */
export function arePrepared(): boolean {
  return isHooked(CREATE_LISTINGS, ITEMS_PREPARED);
}

/** @throws HookError if the store's hook failed */
export async function runPrepareItems(
  container: MedusaContainer,
  input: ItemsToPrepare,
): Promise<PreparedItems> {
  return await runWorkflow<PreparedItems>(container, CREATE_LISTINGS, input);
}
