import { isWalmartError } from "../../walmart-api";

/** An error in words for a person, ending in a full stop; never with a stack. */
export function describeError(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const text = message.trim() || "An error without a message.";
  const sentence = /[.!?]$/.test(text) ? text : `${text}.`;
  return isWalmartError(error) && !sentence.includes(error.correlationId)
    ? `${sentence} (correlation id ${error.correlationId})`
    : sentence;
}
