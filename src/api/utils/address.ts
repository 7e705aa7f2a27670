import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { isUnstorable } from "./unstorable";

/**
 * Refuses an address that Express or PostgreSQL would stumble over: broken percent-encoding, or a character that no id
 * can hold. Both would end as 500.
 */
export function refuseBrokenAddress(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  if (isUnstorable(decoded(req.path))) throw broken();
  next();
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw broken();
  }
}

function broken(): MedusaError {
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    "The address is not encoded correctly: encode each id with encodeURIComponent.",
  );
}
