import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import { walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";

/** Marks the account as not connected, with the reason: a text for the merchant, or an error. */
export async function recordHealth(
  container: MedusaContainer,
  account: Pick<WalmartAccountRow, "id">,
  reason: unknown,
): Promise<void> {
  await walmartService(container).updateWalmartAccounts({
    id: account.id,
    health: "not_connected",
    health_message: typeof reason === "string" ? reason : describeError(reason),
    health_checked_at: new Date(),
  });
}
