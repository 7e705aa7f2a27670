import type { MedusaContainer } from "@medusajs/framework/types";
import type { Exemption } from "../../mapping/item-setup";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import { isWalmartError } from "../../walmart-api";
import { walmartService } from "../kernel/container";

/**
 * The account's exemptions from product identifiers, and the applications for them. None if Walmart cannot be asked: then
 * items without an identifier are not set up.
 */
export async function gtinExemptions(
  container: MedusaContainer,
  account: WalmartAccountRow,
): Promise<Exemption[]> {
  try {
    const client = await walmartService(container).clientFor(account);
    return await client.itemSetup.gtinExemptions();
  } catch (error) {
    if (!isWalmartError(error)) throw error;
    return [];
  }
}
