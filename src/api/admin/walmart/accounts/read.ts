import type { MedusaContainer } from "@medusajs/framework/types";
import { WALMART_MODULE, type WalmartModuleService } from "../../../../modules/walmart";
import type { AdminWalmartAccount } from "../../../../types";
import { notFound } from "../../../not-found";
import { ACCOUNT_COLUMNS, presentAccount } from "./presenter";

/**
 * Reads one account as the API returns it.
 *
 * @throws MedusaError (NOT_FOUND) if there is no such account.
 */
export async function readAccount(
  container: MedusaContainer,
  id: string,
): Promise<AdminWalmartAccount> {
  const [row] = await container
    .resolve<WalmartModuleService>(WALMART_MODULE)
    .listWalmartAccounts({ id }, { select: [...ACCOUNT_COLUMNS], take: 1 });
  if (!row) {
    throw notFound("Walmart account", id, "GET /admin/walmart/accounts lists all accounts.");
  }
  return presentAccount(row);
}
