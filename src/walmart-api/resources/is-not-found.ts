import { isWalmartError } from "../errors/walmart-error";

/**
 * Whether a caught error means that Walmart has no such resource: a 404 with a code, or without a body. A 404 about the
 * address, or with some web page, does not: then `apiUrl` is wrong.
 */
export function isNotFound(error: unknown): boolean {
  if (!isWalmartError(error) || error.kind !== "not_found") return false;
  if (error.baseCode !== undefined) return error.baseCode !== "URI_NOT_FOUND";
  return error.errors.length === 0;
}
