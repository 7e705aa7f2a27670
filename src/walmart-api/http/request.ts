import { randomUUID } from "node:crypto";
import type { ErrorFactory } from "../errors/error-factory";
import type { WalmartError } from "../errors/walmart-error";
import { operation as operationNamed, type OperationName } from "../operations";
import type { createAttempt, ReadyRequest } from "./attempt";
import { buildPath, fillTitle, type PathParameters, type Query } from "./paths";
import type { Throttle } from "./throttle";
import type { TokenStore } from "./token-store";

/** A call of one operation, as a resource defines it. */
export interface ApiCall<T> extends Pick<
  ReadyRequest<T>,
  "body" | "form" | "file" | "fileAsBody" | "read"
> {
  operation: OperationName;
  parameters?: PathParameters;
  query?: Query;
  /** Walmart's cursor, appended verbatim instead of a query. */
  cursor?: string;
  /**
   * Retry a read after a timeout too. Only for reads that are expensive to restart. All others run again later anyway,
   * and must not take several times as long while Walmart is down.
   */
  retryTimeouts?: true;
  /** How long this read may wait for the throttle, in ms, if not as long as the client's reads usually do. */
  maxThrottleWait?: number;
}

/** Sends a request to Walmart. Throws `WalmartError` and nothing else. */
export type RequestFunction = <T>(call: ApiCall<T>) => Promise<T>;

interface RequestTools {
  attempt: ReturnType<typeof createAttempt>;
  errors: ErrorFactory;
  throttle: Throttle;
  tokens: () => TokenStore;
  sleep: (ms: number) => Promise<void>;
  maxReadRetries: number;
  maxThrottleWait: number;
}

const FIRST_BACK_OFF = 500;
const MAX_BACK_OFF = 10_000;

/**
 * Creates `request()`, the only way to Walmart. It decides what is sent again: a read after a transient failure (after
 * a timeout only with `retryTimeouts`) or when the throttle allows it; anything once after a 401, which has no effect;
 * a write never otherwise.
 */
export function createRequest(tools: RequestTools): RequestFunction {
  const { throttle, errors } = tools;

  return async function request<T>(call: ApiCall<T>): Promise<T> {
    const { operation: name, parameters = {}, query = {}, cursor } = call;
    const { body, form, file, fileAsBody, read } = call;
    const operation = operationNamed(name);
    const title = fillTitle(name, parameters);
    const ready: ReadyRequest<T> = {
      operation: name,
      title,
      path: buildPath(name, parameters, query, cursor),
      body,
      form,
      file,
      fileAsBody,
      read,
    };
    const isRead = operation.kind === "read";
    const requestedAt = performance.now();
    let waitLeft = isRead ? (call.maxThrottleWait ?? tools.maxThrottleWait) : 0;
    let retries = 0;
    let renewed = false;
    let throttledError: WalmartError | undefined;

    for (;;) {
      const token = operation.withoutToken ? undefined : await tools.tokens().get();
      for (let wait = throttle.take(name); wait > 0; wait = throttle.take(name)) {
        if (wait > waitLeft) throw throttledError ?? outOfQuota();
        waitLeft -= wait;
        await tools.sleep(wait);
      }
      // The caller of a write holds a lease for the length of the timeout, so getting a new token counts against it
      // too.
      const spent = isRead ? 0 : performance.now() - requestedAt;
      const result = await tools.attempt(ready, token, spent).finally(() => throttle.done(name));
      if (result.ok) return result.value;

      const { error } = result;
      if (error.httpStatus === 401 && token !== undefined && !renewed) {
        tools.tokens().invalidate(token);
        renewed = true;
      } else if (error.kind === "throttled" && isRead) {
        throttledError = error;
      } else if (
        error.kind === "transient" &&
        isRead &&
        retries < tools.maxReadRetries &&
        (call.retryTimeouts || !isTimeOut(error))
      ) {
        await tools.sleep(backOff(retries));
        retries += 1;
      } else {
        throw error;
      }
    }

    function outOfQuota(): WalmartError {
      const retryAt = throttle.availableAt(name) ?? new Date();
      return errors.throttled({ operation: name, title, correlationId: randomUUID() }, retryAt);
    }
  };
}

function isTimeOut({ cause }: WalmartError): boolean {
  return cause instanceof Error && "code" in cause && cause.code === "ETIMEDOUT";
}

/** Back-off before the next retry, in ms. Doubles each time, with jitter, so that many clients do not retry at once. */
export function backOff(retries: number, random: () => number = Math.random): number {
  const ceiling = Math.min(MAX_BACK_OFF, FIRST_BACK_OFF * 2 ** retries);
  return Math.round(ceiling / 2 + (ceiling / 2) * random());
}
