import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { refusal } from "../../types";
import { walmartService } from "../kernel/container";

/**
 * Makes sure that the account still exists: without it, nothing can be sent to Walmart.
 *
 * @throws MedusaError (NOT_ALLOWED) if the account is deleted
 */
export async function requireAccount(
  container: MedusaContainer,
  of: { account_id: string },
): Promise<void> {
  const [account] = await walmartService(container).listWalmartAccounts(
    { id: of.account_id },
    { select: ["id"], take: 1 },
  );
  if (!account) throw await accountGone(container, of);
}

/** Refuses a change that could not be sent to Walmart, because no account has the order's seller any more. */
export async function accountGone(
  container: MedusaContainer,
  { account_id }: { account_id: string },
): Promise<MedusaError> {
  const [former] = await walmartService(container).listWalmartAccounts(
    { id: account_id },
    { select: ["id", "name", "seller_id"], withDeleted: true, take: 1 },
  );
  const seller = former?.seller_id ? ` (seller ${former.seller_id})` : "";
  const account = former ? ` "${former.name}"${seller}` : "";
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, refusal("account_gone", { account }));
}
