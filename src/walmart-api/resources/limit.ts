import { refuseInput } from "../errors/input";
import type { OperationName } from "../operations";

/** The size of a page for the query string, by default the largest that Walmart gives. */
export function toLimit(
  operation: OperationName,
  limit: number | undefined,
  maximum: number,
): string {
  const size = limit ?? maximum;
  if (!Number.isInteger(size) || size < 1 || size > maximum) {
    refuseInput(operation, "limit", `must be a whole number from 1 to ${maximum}, got ${size}`);
  }
  return String(size);
}

/** How many elements to leave out, for the query string. */
export function toOffset(operation: OperationName, offset = 0): string {
  if (!Number.isSafeInteger(offset) || offset < 0) {
    refuseInput(operation, "offset", `must be a whole number from 0 up, got ${offset}`);
  }
  return String(offset);
}
