import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { walmartService } from "../kernel/container";
import { endSubscriptions } from "../subscriptions/end-subscriptions";

export interface DeleteAccountInput {
  id: string;
  /** Delete it although messages have not reached Walmart yet; they are never sent then. */
  force: boolean;
}

/**
 * Deletes an account, and ends its webhook subscriptions. Its orders stay readable.
 *
 * @throws MedusaError (INVALID_DATA) if messages wait to be sent, unless `force` is set
 */
export async function deleteAccount(
  container: MedusaContainer,
  { id, force }: DeleteAccountInput,
): Promise<{ id: string }> {
  const service = walmartService(container);
  await service.retrieveWalmartAccount(id, { select: ["id"] });
  const open = await service.listWalmartUpdates(
    { account_id: id, state: ["pending", "sending"] },
    { select: ["id"] },
  );
  if (open.length && !force) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${open.length} update(s) have not been sent to Walmart yet. Wait until they are sent, or delete the account with ?force=true; then they are never sent.`,
    );
  }
  await endSubscriptions(container, id);
  await service.softDeleteWalmartAccounts(id);
  // They are not sent later either, when the account is connected again.
  await service.updateWalmartUpdates(
    open.map((message) => ({
      id: message.id,
      state: "resolved" as const,
      resolved_at: new Date(),
      note: "The account was deleted before this was sent to Walmart.",
    })),
  );
  return { id };
}
