import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import { walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";

/** Marks the account as not connected, with the error as the reason. */
export async function recordHealth(
  container: MedusaContainer,
  account: Pick<WalmartAccountRow, "id">,
  error: unknown,
): Promise<void> {
  await walmartService(container).updateWalmartAccounts({
    id: account.id,
    health: "not_connected",
    health_message: describeError(error),
    health_checked_at: new Date(),
  });
}
