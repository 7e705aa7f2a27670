import { type ApiError, apiError, type ErrorOrigin } from "./errors";

/** Reads a whole number between `min` and `max` from the query. */
export function readNumber(
  query: URLSearchParams,
  name: string,
  { fallback, min = 0, max = Infinity }: { fallback: number; min?: number; max?: number },
  origin: ErrorOrigin,
): number {
  const number = Number(query.get(name) || fallback);
  if (!Number.isInteger(number) || number < min || number > max) {
    const range = max === Infinity ? `of at least ${min}` : `from ${min} to ${max}`;
    throw invalidParam(origin, name, `${name} must be a whole number ${range}`);
  }
  return number;
}

/** Reads a parameter that is one of several values; undefined if it is absent. */
export function readEnum<Value extends string>(
  query: URLSearchParams,
  name: string,
  values: readonly Value[],
  origin: ErrorOrigin,
): Value | undefined {
  const value = query.get(name) || undefined;
  const match = values.find((each) => each === value);
  if (value !== undefined && match === undefined) {
    throw invalidParam(origin, name, `${name} must be one of ${values.join(", ")}`);
  }
  return match;
}

/** Reads a required parameter. */
export function requireParam(query: URLSearchParams, name: string, origin: ErrorOrigin): string {
  const value = query.get(name);
  if (!value) {
    throw apiError(400, origin, "MISSING_REQUEST_PARAM", name, `${name} is required`);
  }
  return value;
}

/** 400: a query parameter is invalid. */
export function invalidParam(origin: ErrorOrigin, name: string, description: string): ApiError {
  return apiError(400, origin, "INVALID_REQUEST_PARAM", name, description);
}
