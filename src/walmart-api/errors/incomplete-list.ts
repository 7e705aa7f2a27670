import { randomUUID } from "node:crypto";
import type { OperationName } from "../operations";
import { WalmartError } from "./walmart-error";

const CODE = "INCOMPLETE_LIST";

/** Creates the error for a list whose pages have fewer elements than Walmart counts. */
export function incompleteList(
  operation: OperationName,
  found: number,
  total: number,
): WalmartError {
  return new WalmartError({
    kind: "unknown_shape",
    message: `Walmart's list is incomplete: it counts ${total} and shows ${found} of them.`,
    operation,
    correlationId: randomUUID(),
    errors: [{ code: CODE, baseCode: CODE, severity: "ERROR" }],
  });
}

/** Whether all pages of a list were read, and Walmart counts more than they had. */
export function isIncompleteList(error: unknown): boolean {
  return error instanceof WalmartError && error.baseCode === CODE;
}
