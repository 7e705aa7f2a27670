import type { MedusaContainer } from "@medusajs/framework/types";
import { walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";
import { mirrorReturn } from "./mirror-return";

/** Makes Medusa follow those returns of an account that it has not followed to the end; one's trouble stays its own. */
export async function mirrorReturns(
  container: MedusaContainer,
  accountId: string,
): Promise<{ mirrored: number; errors: { message: string }[] }> {
  const outcome = { mirrored: 0, errors: [] as { message: string }[] };
  for (const id of await walmartService(container).returns.listUnmirrored(accountId)) {
    try {
      const result = await mirrorReturn(container, id);
      if (result === "followed") outcome.mirrored += 1;
    } catch (error) {
      outcome.errors.push({ message: `${id}: ${describeError(error)}` });
    }
  }
  return outcome;
}
