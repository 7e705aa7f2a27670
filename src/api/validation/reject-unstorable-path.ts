import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { isUnstorable } from "./unstorable-text";

/** Rejects a URL with a character that no id can contain. PostgreSQL would fail on it, and the response would be a 500. */
export function rejectUnstorablePath(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  if (isUnstorable(decodeURIComponent(req.path))) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "The URL contains a NUL character. Use the id exactly as the list routes return it.",
    );
  }
  next();
}
