/** Why no response arrived. */
export interface TransportFailure {
  /** The system's error code, e.g. ECONNRESET. */
  code?: string;
  message: string;
  /** False only if the request certainly never left: unknown host, nothing listening, no trusted connection. */
  sent: boolean;
  /** There was a response, but it is larger than the client accepts. */
  tooLarge?: boolean;
}

/** System calls that precede the first byte of a request. */
const BEFORE_SENDING = new Set(["connect", "getaddrinfo"]);
const CODES_BEFORE_SENDING =
  /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|ENETDOWN|ERR_INVALID_URL|CERT_\w+|ERR_TLS_CERT\w+|DEPTH_ZERO_\w+|SELF_SIGNED_\w+|UNABLE_TO_\w+)$/;

/**
 * Describes why a request got no response.
 *
 * @param error what the HTTP library threw
 * @param timedOut whether this client's own timer aborted the request
 * @param timeout in ms, for the message
 */
export function describeFailure(
  error: unknown,
  timedOut: boolean,
  timeout: number,
): TransportFailure {
  if (timedOut) return { code: "ETIMEDOUT", message: `timed out after ${timeout} ms`, sent: true };
  // If several addresses of a host were tried, the reasons are in the nested errors.
  const parts = error instanceof AggregateError && error.errors.length > 0 ? error.errors : [error];
  const code = property(error, "code") ?? property(parts[0], "code");
  const message = messageOf(parts[0]) || messageOf(error) || code || "the connection failed";
  if (message.includes("maxContentLength")) {
    return {
      code,
      message: "the response is larger than this client accepts",
      sent: true,
      tooLarge: true,
    };
  }
  const named = code === undefined || message.includes(code) ? message : `${code} ${message}`;
  return { code, message: named, sent: !parts.every(isBeforeSending) };
}

function isBeforeSending(error: unknown): boolean {
  const call = property(error, "syscall");
  return (
    (call !== undefined && BEFORE_SENDING.has(call)) ||
    CODES_BEFORE_SENDING.test(property(error, "code") ?? "")
  );
}

function property(error: unknown, name: string): string | undefined {
  if (error === null || typeof error !== "object") return undefined;
  const value: unknown = Reflect.get(error, name);
  return typeof value === "string" ? value : undefined;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : "";
}
