import { type z } from "@medusajs/framework/zod";

type RawIssue = z.core.$ZodRawIssue;

/** Messages by format. Zod's own only say that the value is invalid. */
const FORMATS: Record<string, string> = {
  email: "must be an email address, such as orders@example.com",
  url: "must be a full URL, such as https://shop.example.com",
  datetime: "must be a time in ISO 8601, such as 2026-01-31T12:00:00Z",
};

const EXPECTED: Record<string, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
};

/**
 * What is wrong with a value and what to enter, to follow the field's name. A schema's own `{ error: "must be …" }`
 * takes precedence. Values are only repeated where they cannot be secrets.
 */
export function issueMessage(issue: RawIssue): string {
  const { input } = issue;
  switch (issue.code) {
    case "invalid_type":
      return input === undefined
        ? `is required and must be ${expected(issue.expected)}`
        : `must be ${expected(issue.expected)}, not ${typeName(input)}`;
    case "invalid_value":
      return `${input === undefined ? "is required and " : ""}must be ${oneOf(issue.values)}${butWas(input)}`;
    case "too_big":
      return sizeMessage("at most", issue.origin, issue.maximum);
    case "too_small":
      return issue.origin === "string" && Number(issue.minimum) === 1
        ? "must not be empty"
        : sizeMessage("at least", issue.origin, issue.minimum);
    case "invalid_format":
      return FORMATS[issue.format] ?? "has an invalid format";
    case "unrecognized_keys":
      return "is unknown. Check the spelling or leave it out";
    default:
      return "is invalid";
  }
}

function expected(type: string): string {
  return EXPECTED[type] ?? type;
}

function oneOf(values: readonly unknown[]): string {
  const quoted = values.map((value) => JSON.stringify(value));
  return quoted.length === 1 ? String(quoted[0]) : `one of ${quoted.join(", ")}`;
}

function butWas(input: unknown): string {
  return typeof input === "string" ? `, not ${JSON.stringify(input.slice(0, 60))}` : "";
}

function sizeMessage(bound: string, origin: string, size: unknown): string {
  const unit = origin === "string" ? "characters" : size === 1 ? "entry" : "entries";
  return origin === "string" || origin === "array"
    ? `must have ${bound} ${String(size)} ${unit}`
    : `must be ${bound} ${String(size)}`;
}

function typeName(input: unknown): string {
  if (input === null) return "null";
  if (Array.isArray(input)) return "a list";
  if (typeof input === "number" && !Number.isFinite(input)) return "infinite";
  return (
    { string: "text", number: "a number", boolean: "true or false" }[typeof input as "string"] ??
    "an object"
  );
}
