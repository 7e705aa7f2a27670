import { refuseInput } from "../errors/input";
import type { OperationName } from "../operations";

const MAX_SKU = 50;

/** Checks of what is about to be sent, so that a slip shows with its field's name instead of Walmart's general refusal. */
export function createChecks(operation: OperationName) {
  const show = (value: unknown): string => JSON.stringify(value) ?? String(value);
  /** A whole number that is not below `minimum`. */
  function whole(field: string, value: number, minimum = 1): number {
    if (!Number.isSafeInteger(value) || value < minimum) {
      const wanted = `must be a whole number from ${minimum} up`;
      refuseInput(operation, field, `${wanted}, got ${show(value)}`);
    }
    return value;
  }

  return {
    some<T>(field: string, list: T[]): T[] {
      if (!Array.isArray(list) || list.length === 0)
        refuseInput(operation, field, "must not be empty");
      return list;
    },
    text(field: string, value: string | undefined, maximum = Infinity): string {
      const text = value?.trim() ?? "";
      if (text === "") refuseInput(operation, field, "must not be empty");
      if (text.length > maximum) {
        refuseInput(operation, field, `must have at most ${maximum} characters, got ${show(text)}`);
      }
      return text;
    },
    /** Walmart wants quantities of orders as text. */
    quantity(field: string, value: number) {
      return { unitOfMeasurement: "EACH", amount: String(whole(field, value)) };
    },
    whole,
    /** Sent as it is: a blank at its end belongs to the SKU. */
    sku(value: string): string {
      if (typeof value !== "string" || value.trim() === "") {
        refuseInput(operation, "sku", "must not be empty");
      }
      if (value.length > MAX_SKU) {
        const wanted = `must have at most ${MAX_SKU} characters`;
        refuseInput(operation, "sku", `${wanted}, got ${show(value)}`);
      }
      return value;
    },
    /** What an item costs: Walmart takes two decimals. */
    price(field: string, value: number): number {
      if (!Number.isFinite(value) || value <= 0 || Number(value.toFixed(2)) !== value) {
        const wanted = "must be a positive amount with at most two decimals";
        refuseInput(operation, field, `${wanted}, got ${show(value)}`);
      }
      return value;
    },
    amount(field: string, value: number): number {
      if (!Number.isFinite(value) || value <= 0) {
        refuseInput(operation, field, `must be a positive amount, got ${show(value)}`);
      }
      return value;
    },
    /** Epoch ms, as Walmart's orders want it. */
    instant(field: string, value: Date): number {
      const time = value.getTime();
      if (!Number.isFinite(time)) refuseInput(operation, field, "is not a valid date");
      return time;
    },
    refuse: (field: string, problem: string): never => refuseInput(operation, field, problem),
  };
}
