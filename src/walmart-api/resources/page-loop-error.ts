import { randomUUID } from "node:crypto";
import { WalmartError } from "../errors/walmart-error";
import type { OperationName } from "../operations";

/**
 * Creates the error for pages that loop before the last element.
 *
 * @param advice what the caller can do, a sentence
 */
export function pageLoopError(operation: OperationName, things: string, advice: string) {
  return (seen: number, total: number): WalmartError =>
    new WalmartError({
      kind: "unknown_shape",
      operation,
      correlationId: randomUUID(),
      message: `Walmart's pages of ${things} repeat after ${seen} of ${total} ${things}. ${advice}`,
    });
}
