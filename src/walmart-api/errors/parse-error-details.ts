import { createDetail } from "./create-detail";
import { textDetails } from "./text-details";
import type { WalmartErrorDetail } from "./walmart-error";

/** How deep an error body is searched: no known shape is deeper than 4. */
const MAX_DEPTH = 6;
const MAX_DETAILS = 50;

type Properties = Record<string, unknown>;

/**
 * Parses Walmart's error bodies in every shape seen so far: `{error: […]}`, `{errors: {error: …}}` (one or many),
 * `{errors: […]}`, any of these inside a wrapper, problem details (RFC 9457), OAuth's `{error, error_description}`, XML and
 * plain text. Returns an empty list for anything else; never throws.
 *
 * @param body the response body: parsed JSON, or text if it was not JSON
 */
export function parseErrorDetails(body: unknown): WalmartErrorDetail[] {
  const details = typeof body === "string" ? textDetails(body) : search(body, 0);
  return details.slice(0, MAX_DETAILS);
}

function search(value: unknown, depth: number): WalmartErrorDetail[] {
  if (depth > MAX_DEPTH || value === null || typeof value !== "object") return [];
  if (Array.isArray(value)) {
    return value.slice(0, MAX_DETAILS).flatMap((element) => search(element, depth + 1));
  }
  const properties = value as Properties;
  const own = detail(properties);
  if (own) return [own];
  const nested = Object.entries(properties)
    .filter(([key]) => /error/i.test(key))
    .flatMap(([, value]) => search(value, depth + 1));
  const problem = nested.length ? undefined : problemDetail(properties);
  return problem ? [problem] : nested;
}

/** Problem details (RFC 9457): `{type, title, status, detail}`; an entry of its `errors` has `detail` and `pointer`. */
function problemDetail(properties: Properties): WalmartErrorDetail | undefined {
  const { type, title, status, detail, pointer } = properties;
  if (type === undefined && status === undefined && pointer === undefined) return undefined;
  const description = text(detail) ?? text(title);
  if (description === undefined) return undefined;
  // Walmart's code, where the type ends with one: `…/errors/NOT_FOUND.GMP_ORDER_API`.
  const code = /(?:^|[/#:])([A-Z][A-Z_]+(?:\.[A-Z_]+)?)$/.exec(text(type) ?? "")?.[1];
  // Without one, only a 404 says what it means, unless it is about the address.
  const isMissing =
    Number(status) === 404 && !/\b(endpoint|handler|route|path|static)\b/i.test(description);
  return createDetail({
    code: code ?? (isMissing ? "NOT_FOUND" : undefined),
    field: text(pointer),
    description,
  });
}

function detail(properties: Properties): WalmartErrorDetail | undefined {
  const description = text(properties.description) ?? text(properties.message);
  return createDetail({
    code: text(properties.code) ?? text(properties.error),
    field: text(properties.field),
    description: description ?? text(properties.error_description),
    info: text(properties.info),
    severity: text(properties.severity),
    category: text(properties.category),
  });
}

function text(value: unknown): string | undefined {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
