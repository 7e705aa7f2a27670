import { refuseInput } from "../errors/input";
import type { OperationName } from "../operations";

/**
 * A time as Walmart wants it in queries: `YYYY-MM-DDTHH:mm:ssZ`, UTC, cut to whole seconds. With milliseconds Walmart
 * has answered "Invalid Date format value".
 */
export function toWalmartInstant(operation: OperationName, field: string, date: Date): string {
  if (!Number.isFinite(date.getTime())) refuseInput(operation, field, "is not a valid date");
  return date.toISOString().replace(/\.\d+Z$/, "Z");
}
