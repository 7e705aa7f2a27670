import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { walmartService } from "../kernel/container";

/**
 * Makes sure that no other account has this name or client id: two accounts with the same credentials would import
 * each order twice.
 *
 * @param ownId the account that is being changed
 * @throws MedusaError (INVALID_DATA) that names the field and the other account
 */
export async function requireUniqueAccount(
  container: MedusaContainer,
  { name, client_id }: { name?: string; client_id?: string },
  ownId?: string,
): Promise<void> {
  const given = [...(name ? [{ name }] : []), ...(client_id ? [{ client_id }] : [])];
  if (!given.length) return;
  const known = await walmartService(container).listWalmartAccounts(
    { $or: given },
    { select: ["id", "name", "client_id"] },
  );
  const others = known.filter((account) => account.id !== ownId);
  const sameName = others.find((account) => account.name === name);
  if (sameName) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `name: An account named "${sameName.name}" already exists. Choose another name, or update that account.`,
    );
  }
  const sameClient = others.find((account) => account.client_id === client_id);
  if (sameClient) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `client_id: The account "${sameClient.name}" already uses this client ID. Update that account instead.`,
    );
  }
}
