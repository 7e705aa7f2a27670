import { randomUUID } from "node:crypto";
import { WalmartError } from "../errors/walmart-error";
import type { OperationName } from "../operations";

/**
 * The error for pages that lead in a circle before all was seen.
 *
 * @param advice what the caller can do, a sentence
 */
export function circleError(operation: OperationName, things: string, advice: string) {
  return (seen: number, total: number): WalmartError =>
    new WalmartError({
      kind: "unknown_shape",
      operation,
      correlationId: randomUUID(),
      message: `Walmart's pages of ${things} lead in a circle after ${seen} of ${total} ${things}. ${advice}`,
    });
}
