/**
 * What went wrong, by what the caller has to do:
 * - `auth`: the credentials are invalid or lack a permission; a person must fix them.
 * - `throttled`: the request quota is used up; nothing was changed; retry at `retryAt`.
 * - `rejected`: Walmart (or this client, before sending) rejected the content; the same request will never succeed.
 * - `unspecific`: Walmart refused the request without naming anything of it, as it does during outages; the same request
 *   may succeed later.
 * - `not_found`: the requested resource does not exist.
 * - `transient`: network, timeout, 5xx or a locked resource; the same request may succeed later.
 * - `unknown_shape`: this version does not recognize Walmart's response.
 */
export type WalmartErrorKind =
  "auth" | "throttled" | "rejected" | "unspecific" | "not_found" | "transient" | "unknown_shape";

/** One entry of Walmart's error response. Every field may be missing. */
export interface WalmartErrorDetail {
  /** As Walmart sends it, e.g. `INVALID_REQUEST_CONTENT.GMP_ORDER_API`. */
  code?: string;
  /**
   * The code without the suffix that names the API, e.g. `INVALID_REQUEST_CONTENT`. Of two names of one code, the older.
   */
  baseCode?: string;
  field?: string;
  description?: string;
  info?: string;
  /** INFO, WARN or ERROR. */
  severity?: string;
  /** APPLICATION, SYSTEM, REQUEST or DATA. */
  category?: string;
}

/** The properties of a {@link WalmartError}. */
export interface WalmartErrorInput {
  kind: WalmartErrorKind;
  message: string;
  operation: string;
  correlationId: string;
  uncertain?: boolean;
  httpStatus?: number;
  retryAt?: Date;
  errors?: WalmartErrorDetail[];
  cause?: unknown;
}

/** Every failure of this client. Neither the message nor any field contains a secret or a token. */
export class WalmartError extends Error {
  readonly kind: WalmartErrorKind;
  /**
   * True for a write that may have taken effect although it failed (timeout, connection lost, 5xx, unreadable
   * response). Walmart has no idempotency keys: read back before sending again. Never true for reads.
   */
  readonly uncertain: boolean;
  /** Absent if no response arrived or nothing was sent. */
  readonly httpStatus?: number;
  /** Code of the main entry of `errors`, with its suffix. */
  readonly code?: string;
  /** `code` without its suffix. */
  readonly baseCode?: string;
  readonly field?: string;
  readonly description?: string;
  /** When the request may be sent again; set for `throttled`. */
  readonly retryAt?: Date;
  /** The WM_QOS.CORRELATION_ID of the last attempt, which Walmart's support asks for. */
  readonly correlationId: string;
  /** Name of the operation, e.g. `orders.ship`. */
  readonly operation: string;
  /** All entries of Walmart's error response. */
  readonly errors: WalmartErrorDetail[];

  constructor(input: WalmartErrorInput) {
    super(input.message, input.cause === undefined ? undefined : { cause: input.cause });
    this.name = "WalmartError";
    this.kind = input.kind;
    this.uncertain = input.uncertain ?? false;
    this.httpStatus = input.httpStatus;
    this.retryAt = input.retryAt;
    this.correlationId = input.correlationId;
    this.operation = input.operation;
    this.errors = input.errors ?? [];
    const main = mainDetail(this.errors);
    this.code = main?.code;
    this.baseCode = main?.baseCode;
    this.field = main?.field;
    this.description = main?.description ?? main?.info;
  }
}

/** The entry that best explains the failure: the first of severity ERROR, else the first. */
export function mainDetail(errors: readonly WalmartErrorDetail[]): WalmartErrorDetail | undefined {
  return errors.find((error) => error.severity === "ERROR") ?? errors[0];
}

/** Whether a caught value is a {@link WalmartError}; also true if the module was loaded twice. */
export function isWalmartError(value: unknown): value is WalmartError {
  if (value instanceof WalmartError) return true;
  return (
    value instanceof Error &&
    value.name === "WalmartError" &&
    "kind" in value &&
    "correlationId" in value
  );
}
