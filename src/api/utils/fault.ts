import { type z } from "@medusajs/framework/zod";

type RawIssue = z.core.$ZodRawIssue;

/** What a format asks for, where zod's own words say only that the value is invalid. */
const FORMATS: Record<string, string> = {
  email: "must be an e-mail address, such as orders@example.com",
  url: "must be a full address, such as https://shop.example.com",
  datetime: "must be a time in ISO 8601, such as 2026-01-31T12:00:00Z",
};

const EXPECTED: Record<string, string> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
};

/**
 * What is wrong with a value and how to mend it, to be read after the field's name. Schemas may say it in their own
 * words (`{ error: "must be …" }`). Values are told only where a secret cannot be among them.
 */
export function fault(issue: RawIssue): string {
  const { input } = issue;
  switch (issue.code) {
    case "invalid_type":
      return input === undefined
        ? `is required: it must be ${expected(issue.expected)}`
        : `must be ${expected(issue.expected)}, not ${typeName(input)}`;
    case "invalid_value":
      return `${input === undefined ? "is required: it " : ""}must be ${oneOf(issue.values)}${told(input)}`;
    case "too_big":
      return sizeFault("at most", issue.origin, issue.maximum);
    case "too_small":
      return issue.origin === "string" && Number(issue.minimum) === 1
        ? "must not be empty"
        : sizeFault("at least", issue.origin, issue.minimum);
    case "invalid_format":
      return FORMATS[issue.format] ?? "has the wrong form";
    case "unrecognized_keys":
      return "is unknown: check its spelling, or leave it out";
    default:
      return "is not valid";
  }
}

function expected(type: string): string {
  return EXPECTED[type] ?? type;
}

function oneOf(values: readonly unknown[]): string {
  const quoted = values.map((value) => JSON.stringify(value));
  return quoted.length === 1 ? String(quoted[0]) : `one of ${quoted.join(", ")}`;
}

function told(input: unknown): string {
  return typeof input === "string" ? `, not ${JSON.stringify(input.slice(0, 60))}` : "";
}

function sizeFault(bound: string, origin: string, size: unknown): string {
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
    { string: "a text", number: "a number", boolean: "true or false" }[typeof input as "string"] ??
    "an object"
  );
}
