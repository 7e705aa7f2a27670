import { orderError } from "../../http/errors";

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/**
 * Parses a date of the query to epoch milliseconds. Only `YYYY-MM-DD` and `YYYY-MM-DDTHH:mm:ssZ` are accepted: the live
 * API has rejected milliseconds, which JavaScript writes by default.
 */
export function readDate(name: string, text: string | undefined): number | undefined {
  if (text === undefined) {
    return undefined;
  }
  const time = DATE.test(text) || DATE_TIME.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(time)) {
    throw orderError(name, "Invalid Date format value", "INVALID_REQUEST_PARAM");
  }
  return time;
}

/** Formats a time for queries: without milliseconds. */
export function writeDate(time: number): string {
  return new Date(time).toISOString().replace(/\.\d{3}Z$/, "Z");
}
