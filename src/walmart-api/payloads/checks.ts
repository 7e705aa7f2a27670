import { rejectInput } from "../errors/reject-input";
import type { OperationName } from "../operations";

const MAX_SKU = 50;

/**
 * Validates payloads before they are sent, so that a mistake is reported with its field name instead of Walmart's
 * general rejection.
 */
export function createChecks(operation: OperationName) {
  const quote = (value: unknown): string => JSON.stringify(value) ?? String(value);
  /** A whole number of at least `minimum`. */
  function wholeNumber(field: string, value: number, minimum = 1): number {
    if (!Number.isSafeInteger(value) || value < minimum) {
      const rule = `must be a whole number of at least ${minimum}`;
      rejectInput(operation, field, `${rule}, got ${quote(value)}`);
    }
    return value;
  }

  return {
    nonEmpty<T>(field: string, list: T[]): T[] {
      if (!Array.isArray(list) || list.length === 0)
        rejectInput(operation, field, "must not be empty");
      return list;
    },
    text(field: string, value: string | undefined, maximum = Infinity): string {
      const text = value?.trim() ?? "";
      if (text === "") rejectInput(operation, field, "must not be empty");
      if (text.length > maximum) {
        rejectInput(
          operation,
          field,
          `must have at most ${maximum} characters, got ${quote(text)}`,
        );
      }
      return text;
    },
    /** Walmart expects the quantities of orders as text. */
    quantity(field: string, value: number) {
      return { unitOfMeasurement: "EACH", amount: String(wholeNumber(field, value)) };
    },
    wholeNumber,
    /** Sent verbatim: a trailing blank is part of the SKU. */
    sku(value: string): string {
      if (typeof value !== "string" || value.trim() === "") {
        rejectInput(operation, "sku", "must not be empty");
      }
      if (value.length > MAX_SKU) {
        const rule = `must have at most ${MAX_SKU} characters`;
        rejectInput(operation, "sku", `${rule}, got ${quote(value)}`);
      }
      return value;
    },
    /** The price of an item: Walmart accepts two decimals. */
    price(field: string, value: number): number {
      if (!Number.isFinite(value) || value <= 0 || Number(value.toFixed(2)) !== value) {
        const rule = "must be a positive amount with at most two decimals";
        rejectInput(operation, field, `${rule}, got ${quote(value)}`);
      }
      return value;
    },
    amount(field: string, value: number): number {
      if (!Number.isFinite(value) || value <= 0) {
        rejectInput(operation, field, `must be a positive amount, got ${quote(value)}`);
      }
      return value;
    },
    /** Epoch ms, as Walmart's orders use it. */
    instant(field: string, value: Date): number {
      const time = value.getTime();
      if (!Number.isFinite(time)) rejectInput(operation, field, "is not a valid date");
      return time;
    },
    reject: (field: string, problem: string): never => rejectInput(operation, field, problem),
  };
}
