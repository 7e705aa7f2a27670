import { storable } from "../../mapping";
import { isWalmartError } from "../../walmart-api";

/** An error in words for a person, ending in a full stop; never with a stack, nor with what cannot be stored. */
export function describeError(error: unknown): string {
  const text = storable(messageOf(error)).trim() || "An error without a message.";
  const sentence = /[.!?]$/.test(text) ? text : `${text}.`;
  return isWalmartError(error) && !sentence.includes(error.correlationId)
    ? `${sentence} (correlation id ${error.correlationId})`
    : sentence;
}

/** Medusa's workflow engine hands errors of steps on as plain objects. */
function messageOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return String(error);
  return "message" in error && typeof error.message === "string" ? error.message : "";
}
