import { isWalmartError } from "../errors/walmart-error";

/**
 * Whether a caught error is Walmart's way to say that there is none of what was asked for: a 404 with a code, or with no
 * body. A 404 that tells of an address, or is somebody's web page, says nothing about it: then `apiUrl` is wrong.
 */
export function isNothing(error: unknown): boolean {
  if (!isWalmartError(error) || error.kind !== "not_found") return false;
  if (error.baseCode !== undefined) return error.baseCode !== "URI_NOT_FOUND";
  return error.errors.length === 0;
}
