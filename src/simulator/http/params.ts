import { type ApiError, apiError, type ErrorOrigin } from "./errors";

/** A whole number of the query, from `least` to `most`. */
export function readNumber(
  query: URLSearchParams,
  name: string,
  { usual, least = 0, most = Infinity }: { usual: number; least?: number; most?: number },
  origin: ErrorOrigin,
): number {
  const number = Number(query.get(name) || usual);
  if (!Number.isInteger(number) || number < least || number > most) {
    const range = most === Infinity ? `of at least ${least}` : `from ${least} to ${most}`;
    throw invalidParam(origin, name, `${name} must be a whole number ${range}`);
  }
  return number;
}

/** One of the words that a parameter can be; undefined if it is not given. */
export function readWord<Word extends string>(
  query: URLSearchParams,
  name: string,
  words: readonly Word[],
  origin: ErrorOrigin,
): Word | undefined {
  const value = query.get(name) || undefined;
  const word = words.find((each) => each === value);
  if (value !== undefined && word === undefined) {
    throw invalidParam(origin, name, `${name} must be one of ${words.join(", ")}`);
  }
  return word;
}

/** The value of a parameter that must be there. */
export function requireParam(query: URLSearchParams, name: string, origin: ErrorOrigin): string {
  const value = query.get(name);
  if (!value) {
    throw apiError(400, origin, "MISSING_REQUEST_PARAM", name, `${name} is missing`);
  }
  return value;
}

/** 400: a query parameter is wrong. */
export function invalidParam(origin: ErrorOrigin, name: string, description: string): ApiError {
  return apiError(400, origin, "INVALID_REQUEST_PARAM", name, description);
}
