import type { OperationName } from "../operations";
import type { WalmartExchange } from "../types";
import type { Redactor } from "./redactor";
import type { TransportOutcome, TransportRequest } from "./transport";

/** Longer bodies are recorded as truncated text; in characters. */
const MAX_RECORDED = 64 * 1024;

/** Everything known about an attempt when it has ended. */
export interface Attempt {
  operation: OperationName;
  path: string;
  request: TransportRequest;
  requestBody: unknown;
  outcome: TransportOutcome;
  /** The response body: parsed JSON, or text. */
  responseBody: unknown;
  correlationId: string;
  /** Epoch ms. */
  startedAt: number;
  endedAt: number;
}

/** Creates the recorder of attempts. It masks all secrets and ignores what the listener throws. */
export function createRecorder(redact: Redactor, listener?: (exchange: WalmartExchange) => void) {
  function body(value: unknown, text: string): unknown {
    if (text.length <= MAX_RECORDED) return redact.value(value);
    return `${redact.text(text).slice(0, MAX_RECORDED)}… (${text.length} characters)`;
  }

  return function record(attempt: Attempt): void {
    if (!listener) return;
    const { request, outcome, startedAt } = attempt;
    const exchange: WalmartExchange = {
      operation: attempt.operation,
      method: request.method,
      path: redact.text(attempt.path),
      requestHeaders: redact.headers(request.headers),
      requestBody: body(attempt.requestBody, typeof request.data === "string" ? request.data : ""),
      status: outcome.response?.status,
      responseBody: body(attempt.responseBody, outcome.response?.text ?? ""),
      error: outcome.failure && redact.text(outcome.failure.message),
      correlationId: attempt.correlationId,
      startedAt: new Date(startedAt),
      durationMs: attempt.endedAt - startedAt,
    };
    try {
      listener(exchange);
    } catch {
      // A failing log must not fail the request: a write may have taken effect.
    }
  };
}
