import { rejectInput } from "../errors/reject-input";
import type { OperationName } from "../operations";

/** Validates a page size for the query string. Default: Walmart's maximum. */
export function toLimit(
  operation: OperationName,
  limit: number | undefined,
  maximum: number,
): string {
  const size = limit ?? maximum;
  if (!Number.isInteger(size) || size < 1 || size > maximum) {
    rejectInput(operation, "limit", `must be a whole number from 1 to ${maximum}, got ${size}`);
  }
  return String(size);
}

/** Validates the number of elements to skip for the query string. */
export function toOffset(operation: OperationName, offset = 0): string {
  if (!Number.isSafeInteger(offset) || offset < 0) {
    rejectInput(operation, "offset", `must be a whole number of at least 0, got ${offset}`);
  }
  return String(offset);
}
