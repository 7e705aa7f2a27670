import type { MedusaContainer } from "@medusajs/framework/types";
import type { SellerAccount } from "../../modules/walmart/types";
import { isWalmartError, type WalmartClient } from "../../walmart-api";
import { walmartService } from "../kernel/container";
import { readSellerId } from "./read-seller-id";

/** Who the seller behind some API keys is. */
export interface RecognizedSeller {
  /** Walmart's id of the seller, if Walmart shows it. */
  seller_id: string | null;
  /** The account that has this seller, or had it before it was deleted. */
  account: SellerAccount | null;
}

/**
 * Finds out who the seller behind a client's keys is, and which account has it: by Walmart's id, else by the purchase
 * orders of each account, which only their own seller can read.
 *
 * @throws WalmartError if the keys are rejected, or Walmart does not answer
 */
export async function recognizeSeller(
  container: MedusaContainer,
  client: WalmartClient,
): Promise<RecognizedSeller> {
  const { sellers } = walmartService(container);
  const seller_id = await readSellerId(client);
  const [known] = seller_id ? await sellers.accountsOf(seller_id) : [];
  if (known) return { seller_id, account: known };
  for (const account of await sellers.accountsWithOrders()) {
    // Two ids that are known and differ are two sellers.
    if (seller_id && account.seller_id) continue;
    for (const number of account.numbers)
      if (await client.orders.get(number)) return { seller_id, account };
  }
  return { seller_id, account: null };
}

/** Like {@link recognizeSeller}, but `null` if Walmart does not answer, or rejects the keys. */
export async function tryToRecognize(
  container: MedusaContainer,
  client: WalmartClient,
): Promise<RecognizedSeller | null> {
  try {
    return await recognizeSeller(container, client);
  } catch (error) {
    if (!isWalmartError(error)) throw error;
    return null;
  }
}
