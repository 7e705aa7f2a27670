import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { walmartService } from "../../shared/container";

export interface KnownAccountInput {
  name?: string;
  client_id?: string;
  /** The account that is being changed: it may keep its own name and client id. */
  except_id?: string;
}

/**
 * Two accounts with one client id would import each order twice, and with one name could not be told apart.
 *
 * @throws MedusaError (INVALID_DATA) that names the field and the account that has the value already.
 */
export async function refuseKnownAccount(
  container: MedusaContainer,
  { name, client_id, except_id }: KnownAccountInput,
): Promise<void> {
  const either = [...(name ? [{ name }] : []), ...(client_id ? [{ client_id }] : [])];
  if (!either.length) return;
  const known = await walmartService(container).listWalmartAccounts(
    { $or: either },
    { select: ["id", "name", "client_id"] },
  );
  const others = known.filter((account) => account.id !== except_id);
  const sameName = others.find((account) => account.name === name);
  if (sameName) {
    throw invalid(
      `name: there is already an account "${sameName.name}" (${sameName.id}). Choose another name, or update that account.`,
    );
  }
  const sameClient = others.find((account) => account.client_id === client_id);
  if (sameClient) {
    throw invalid(
      `client_id: the account "${sameClient.name}" (${sameClient.id}) uses this client id already. Update that account instead.`,
    );
  }
}

function invalid(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message);
}
