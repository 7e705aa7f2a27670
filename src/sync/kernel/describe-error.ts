import { storable } from "../../mapping";
import { isWalmartError } from "../../walmart-api";

/** An error's message as a sentence that can be stored and shown, without a stack. */
export function describeError(error: unknown): string {
  const text = withoutSql(storable(messageOf(error)).trim()) || "An unknown error occurred.";
  const sentence = /[.!?]$/.test(text) ? text : `${text}.`;
  return isWalmartError(error) && !sentence.includes(error.correlationId)
    ? `${sentence} (correlation id ${error.correlationId})`
    : sentence;
}

/** Medusa's workflow engine passes errors of steps on as plain objects. */
function messageOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return String(error);
  return "message" in error && typeof error.message === "string" ? error.message : "";
}

/** Errors of the database begin with the whole statement, which says nothing to a merchant. */
function withoutSql(text: string): string {
  const cause = /^(?:select|insert|update|delete|with)\b.*"\w+".* - (.+)$/is.exec(text)?.[1];
  return cause ? `The database failed: ${cause}` : text;
}
