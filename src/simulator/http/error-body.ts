import { STATUS_CODES } from "node:http";
import type { SimulatorSettings } from "../settings";
import type { ApiError, ErrorEntry } from "./errors";
import type { Reply } from "./route";

type Shape = Exclude<SimulatorSettings["errorShape"], "auto">;

/** Builds an error response in the requested shape. Clients must handle all of them. */
export function errorReply(error: ApiError, requested: SimulatorSettings["errorShape"]): Reply {
  // The orders API nests its errors one level deeper than the gateway and the other APIs; the returns API may too.
  const nested = error.origin === "GMP_ORDER_API" || error.origin === "GMP_RETURN_API";
  const usual: Shape = nested ? "errors.error" : "error";
  const shape = requested === "auto" ? usual : requested;
  const base = { status: error.status, headers: error.headers };
  switch (shape) {
    case "xml":
      return { ...base, type: "application/xml", body: errorXml(error.entries) };
    case "text":
      return { ...base, type: "text/plain", body: error.message };
    case "problem":
      return { ...base, type: "application/problem+json", body: problem(error) };
    default:
      return { ...base, body: errorJson(error.entries, shape) };
  }
}

function errorJson(
  entries: ErrorEntry[],
  shape: Exclude<Shape, "xml" | "text" | "problem">,
): unknown {
  const full = entries.map((entry) => ({ ...entry, causes: [], errorIdentifiers: {} }));
  switch (shape) {
    case "error":
      return { error: full };
    case "errors.error":
      return { errors: { error: full } };
    case "errors.error-single":
      return { errors: { error: full[0] } };
    case "errors":
      return {
        errors: entries.map(({ code, description, category, severity, field }) => ({
          code,
          message: description,
          category,
          severity,
          field,
        })),
      };
  }
}

/** Problem details (RFC 9457), which Walmart's order API documents as its second form. */
function problem({ status, entries: [entry] }: ApiError): unknown {
  return {
    type: `https://developer.walmart.com/errors/${entry?.code}`,
    title: STATUS_CODES[status] ?? "Error",
    status,
    detail: entry?.description,
    instance: "/v3",
  };
}

/** The XML form, which the gateway may send regardless of the Accept header. */
export function errorXml(entries: ErrorEntry[]): string {
  const errors = entries.map((entry) => {
    const fields = Object.entries(entry).filter(([, value]) => value !== undefined);
    const tags = fields.map(([name, value]) => `<ns:${name}>${escapeXml(value)}</ns:${name}>`);
    return `<ns:error>${tags.join("")}</ns:error>`;
  });
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  return `${head}<ns:errors xmlns:ns="http://walmart.com/">${errors.join("")}</ns:errors>`;
}

function escapeXml(text: string): string {
  return text.replace(/[<>&"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
