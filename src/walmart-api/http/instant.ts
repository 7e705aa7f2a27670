import { rejectInput } from "../errors/reject-input";
import type { OperationName } from "../operations";

/**
 * Formats a time for Walmart's queries: `YYYY-MM-DDTHH:mm:ssZ`, UTC, truncated to whole seconds. Walmart has rejected
 * milliseconds with "Invalid Date format value".
 */
export function toWalmartInstant(operation: OperationName, field: string, date: Date): string {
  if (!Number.isFinite(date.getTime())) rejectInput(operation, field, "is not a valid date");
  return date.toISOString().replace(/\.\d+Z$/, "Z");
}
