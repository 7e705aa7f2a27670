import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import { walmartService } from "../kernel/container";

/**
 * Why an account does nothing: another live account has its seller and owns the seller's orders. `null` if it has its
 * seller for itself.
 */
export async function duplicateProblem(
  container: MedusaContainer,
  { duplicate_of }: Pick<WalmartAccountRow, "duplicate_of">,
): Promise<string | null> {
  if (!duplicate_of) return null;
  const [other] = await walmartService(container).listWalmartAccounts(
    { id: duplicate_of },
    { select: ["id", "name", "enabled"] },
  );
  if (!other) return null;
  return (
    `The account "${other.name}" is already connected to this seller and handles its orders, so this account imports ` +
    `and sends nothing. Delete this account${other.enabled ? "" : `, and enable "${other.name}"`}. If the keys of ` +
    `"${other.name}" no longer work, replace them there.`
  );
}

/** An account cannot be connected to a seller that another live account has. The message names the field. */
export function sellerTaken({ name }: { name: string }): MedusaError {
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `client_id: The account "${name}" is already connected to this seller. Enable that account if it is disabled. If its ` +
      "keys no longer work, replace them there.",
  );
}
