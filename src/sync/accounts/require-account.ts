import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { walmartService } from "../kernel/container";

/**
 * Makes sure that the account still exists: without it, nothing can be sent to Walmart.
 *
 * @throws MedusaError (NOT_ALLOWED) if the account is deleted
 */
export async function requireAccount(
  container: MedusaContainer,
  { account_id }: { account_id: string },
): Promise<void> {
  const [account] = await walmartService(container).listWalmartAccounts(
    { id: account_id },
    { select: ["id"], take: 1 },
  );
  if (account) return;
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "The Walmart account of this order was deleted, so nothing can be sent to Walmart. Reconnect the account, or make the change in Seller Center.",
  );
}
