import type { MedusaContainer } from "@medusajs/framework/types";
import { walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";
import { HookError } from "../kernel/hooks";
import { announceReturns } from "./announce-returns";
import { mirrorReturn } from "./mirror-return";

/** Mirrors the returns of an account that Medusa has not fully mirrored; an error in one does not stop the others. */
export async function mirrorReturns(
  container: MedusaContainer,
  accountId: string,
): Promise<{ mirrored: number; errors: { message: string }[] }> {
  const outcome = { mirrored: 0, errors: [] as { message: string }[] };
  const ids = await walmartService(container).returns.listUnmirrored(accountId);
  // New ones at once. If the store's hook fails, each is tried alone below, which shows for which it does.
  await announceReturns(container, ids).catch((error: unknown) => {
    if (!(error instanceof HookError)) throw error;
  });
  for (const id of ids) {
    try {
      const result = await mirrorReturn(container, id);
      if (result === "mirrored") outcome.mirrored += 1;
    } catch (error) {
      outcome.errors.push({ message: `${id}: ${describeError(error)}` });
    }
  }
  return outcome;
}
