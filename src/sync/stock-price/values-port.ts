import type { MedusaContainer } from "@medusajs/framework/types";
import type { AdminWalmartListingValueKind } from "../../types";
import { z } from "@medusajs/framework/zod";
import type { ListingValue } from "../../modules/walmart/types";
import { type HookAccount, isHooked, runWorkflow } from "../kernel/hooks";

/** Ids of the workflows whose hooks adjust values. They belong to a higher layer. */
export const COMPUTE_STOCK = "walmart-compute-stock";
export const COMPUTE_PRICES = "walmart-compute-prices";
export const VALUES_COMPUTED = "valuesComputed";

const WORKFLOWS: Record<AdminWalmartListingValueKind, string> = {
  quantity: COMPUTE_STOCK,
  price: COMPUTE_PRICES,
};

/** A listing with the value that the rules give. */
export interface ComputedListing {
  listing_id: string;
  sku: string;
  variant_id: string | null;
  /**
   * A price, or what buyers can order: a number, or numbers by ship node where the account has several. `null`: the rules
   * give none.
   */
  value: ListingValue | null;
  /** Why there is no value. */
  problem: string | null;
  /** Of a price. */
  currency_code?: string;
}

export interface ComputedListings {
  account: HookAccount;
  listings: ComputedListing[];
}

/** Other values by listing id; without one the computed value stays. Each is checked when it is used. */
export const adjustedValuesSchema = z
  .record(z.string(), z.custom<ListingValue | null | undefined>())
  .optional();
export type AdjustedValues = Record<string, ListingValue | null | undefined>;

/** Whether the store adjusts quantities, or prices. */
export function isAdjusted(what: AdminWalmartListingValueKind): boolean {
  return isHooked(WORKFLOWS[what], VALUES_COMPUTED);
}

/** @throws HookError if the store's hook failed */
export async function runComputeValues(
  container: MedusaContainer,
  what: AdminWalmartListingValueKind,
  input: ComputedListings,
): Promise<AdjustedValues> {
  return await runWorkflow<AdjustedValues>(container, WORKFLOWS[what], input);
}
