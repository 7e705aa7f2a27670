import type { MedusaContainer } from "@medusajs/framework/types";
import { walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";
import { mirrorReturn } from "./mirror-return";

/** Mirrors the returns of an account that Medusa has not fully mirrored; an error in one does not stop the others. */
export async function mirrorReturns(
  container: MedusaContainer,
  accountId: string,
): Promise<{ mirrored: number; errors: { message: string }[] }> {
  const outcome = { mirrored: 0, errors: [] as { message: string }[] };
  for (const id of await walmartService(container).returns.listUnmirrored(accountId)) {
    try {
      const result = await mirrorReturn(container, id);
      if (result === "mirrored") outcome.mirrored += 1;
    } catch (error) {
      outcome.errors.push({ message: `${id}: ${describeError(error)}` });
    }
  }
  return outcome;
}
