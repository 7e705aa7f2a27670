import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { isUnstorable } from "./unstorable";

/** Refuses an address with a character that no id can hold: PostgreSQL would stumble over it, and that would be a 500. */
export function refuseUnstorableAddress(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  if (isUnstorable(decodeURIComponent(req.path))) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "The address holds a NUL character: use the id as the lists answer it.",
    );
  }
  next();
}
