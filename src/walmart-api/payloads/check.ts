import { refuseInput } from "../errors/input";
import type { OperationName } from "../operations";

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
