/** What a response reveals about the throttle. */
export interface ThrottleHeaders {
  /** Requests that are left now. */
  tokens?: number;
  /** When more will be available, epoch ms. */
  replenishAt?: number;
}

const REPLENISH_HEADERS = ["x-next-replenish-time", "x-next-replenishment-time"];

/**
 * Parses the throttle's headers.
 *
 * @param headers names in lower case
 * @param now epoch ms
 */
export function readThrottleHeaders(headers: Record<string, string>, now: number): ThrottleHeaders {
  const count = headers["x-current-token-count"]?.trim() ?? "";
  const replenish = REPLENISH_HEADERS.map((name) => headers[name]).find(
    (value) => value !== undefined,
  );
  return {
    tokens: /^\d+(\.\d+)?$/.test(count) ? Math.floor(Number(count)) : undefined,
    replenishAt: parseInstant(replenish) ?? parseRetryAfter(headers["retry-after"], now),
  };
}

/** Walmart has sent epoch milliseconds, epoch seconds and ISO 8601. */
export function parseInstant(value: string | undefined): number | undefined {
  const text = value?.trim() ?? "";
  if (/^\d{12,14}$/.test(text)) return Number(text);
  if (/^\d{9,11}(\.\d+)?$/.test(text)) return Math.round(Number(text) * 1000);
  const time = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(time) ? undefined : time;
}

/** HTTP's standard header, which a gateway in front of Walmart may send: seconds or a date. */
function parseRetryAfter(value: string | undefined, now: number): number | undefined {
  const text = value?.trim() ?? "";
  if (/^\d{1,6}$/.test(text)) return now + Number(text) * 1000;
  const time = /GMT$/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(time) ? undefined : time;
}
