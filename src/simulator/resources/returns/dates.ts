import { returnError } from "../../http/errors";

const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** An unencoded plus sign arrives as a space. */
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?(Z|[ +-]\d{2}:?\d{2})$/;

/** Start and end in epoch milliseconds. */
export interface Period {
  start: number;
  end: number;
}

/** Reads the period between two dates of the query. Rejects one without the other. */
export function readPeriod(
  query: URLSearchParams,
  startName: string,
  endName: string,
): Period | undefined {
  const start = query.get(startName);
  const end = query.get(endName);
  if (!start && !end) {
    return undefined;
  }
  if (!start || !end) {
    const missing = start ? endName : startName;
    const pair = `${startName} and ${endName}`;
    throw invalidParam(missing, `${missing} is missing: ${pair} are required together`);
  }
  // Without milliseconds in the query, 10:00:00.500 counts as 10:00:00.
  const open = end.includes(".") ? 0 : 999;
  return { start: readDate(startName, start), end: readDate(endName, end) + open };
}

/** Unlike the dates of orders, these may have milliseconds and time zones, according to Walmart's documentation. */
function readDate(name: string, text: string): number {
  const iso = text.replace(" ", "+").replace(/([+-]\d{2})(\d{2})$/, "$1:$2");
  const time = DATE.test(text) ? Date.parse(text) : DATE_TIME.test(text) ? Date.parse(iso) : NaN;
  if (Number.isNaN(time)) {
    throw invalidParam(name, "Invalid Date format value");
  }
  return time;
}

/** 400: a query parameter is invalid. */
export function invalidParam(name: string, description: string) {
  return returnError(name, description, "INVALID_REQUEST_PARAM");
}
