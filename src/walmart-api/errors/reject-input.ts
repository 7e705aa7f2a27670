import { randomUUID } from "node:crypto";
import type { OperationName } from "../operations";
import { WalmartError } from "./walmart-error";

/**
 * Rejects a caller's input before anything is sent.
 *
 * @param field the input's name, as the caller knows it
 * @param problem what is wrong with the value, and what it must be
 */
export function rejectInput(operation: OperationName, field: string, problem: string): never {
  const description = `${field} ${problem}`;
  throw new WalmartError({
    kind: "rejected",
    message: `${operation} was not sent to Walmart: ${description}.`,
    operation,
    correlationId: randomUUID(),
    errors: [
      { code: "INVALID_INPUT", baseCode: "INVALID_INPUT", field, description, severity: "ERROR" },
    ],
  });
}
