import { randomUUID } from "node:crypto";
import type { ErrorFactory } from "../errors/error-factory";
import type { WalmartError } from "../errors/walmart-error";
import { operation as operationNamed, type OperationName } from "../operations";
import type { createRecorder } from "./recorder";
import { bareBody, describeFile, multipart, type UploadFile } from "./multipart";
import { ShapeProblem } from "./shape";
import type { Throttle } from "./throttle";
import type { WalmartClock } from "./walmart-clock";
import { send, type StreamedBody, type TransportResponse } from "./transport";

/** Slowest accepted upload in bytes per ms. A file's timeout grows with its size accordingly. */
const MIN_UPLOAD_RATE = 100;

const NO_TIME_LEFT = {
  code: "ETIMEDOUT",
  message: "getting an access token used up the whole timeout",
  sent: false,
};

/** One request, ready to send. */
export interface ReadyRequest<T> {
  operation: OperationName;
  title: string;
  /** Path and query below the base URL. */
  path: string;
  /** JSON body. */
  body?: unknown;
  /** Form body. */
  form?: Record<string, string>;
  /** A file, sent as the form field `file`. */
  file?: UploadFile;
  /** Send the file's text as the body, without a form. */
  fileAsBody?: boolean;
  /** Parses the body of a success: a Buffer for a file. Throws {@link ShapeProblem} if it is not recognized. */
  read: (body: unknown, headers: Record<string, string>) => T;
}

export type AttemptResult<T> = { ok: true; value: T } | { ok: false; error: WalmartError };

interface AttemptTools {
  baseUrl: string;
  basicAuthorization: string;
  channelType?: string;
  requestTimeout: number;
  now: () => number;
  errors: ErrorFactory;
  record: ReturnType<typeof createRecorder>;
  throttle: Throttle;
  clock: WalmartClock;
}

/**
 * Creates the function that sends a request once and interprets the result. It never throws. `spent` is subtracted from
 * the timeout (both in ms); if nothing remains, nothing is sent.
 */
export function createAttempt(tools: AttemptTools) {
  const { errors, throttle, now } = tools;

  function headersFor(
    accept: string,
    correlationId: string,
    token: string | undefined,
    contentType: string | undefined,
    length: number | undefined,
  ) {
    return {
      Accept: accept,
      Authorization: tools.basicAuthorization,
      "User-Agent": "medusa-plugin-walmart",
      "WM_SVC.NAME": "Walmart Marketplace",
      "WM_QOS.CORRELATION_ID": correlationId,
      ...(tools.channelType && { "WM_CONSUMER.CHANNEL.TYPE": tools.channelType }),
      ...(token && { "WM_SEC.ACCESS_TOKEN": token }),
      ...(contentType && { "Content-Type": contentType }),
      ...(length !== undefined && { "Content-Length": String(length) }),
    };
  }

  return async function attempt<T>(
    ready: ReadyRequest<T>,
    token: string | undefined,
    spent: number,
  ): Promise<AttemptResult<T>> {
    const { method, accept = "application/json" } = operationNamed(ready.operation);
    const correlationId = randomUUID();
    const context = { operation: ready.operation, title: ready.title, correlationId };
    const { data, contentType } = encodeBody(ready, method);
    const length = typeof data === "object" ? data.length : undefined;
    const timeLeft = Math.ceil(tools.requestTimeout - spent);
    if (timeLeft <= 0) return { ok: false, error: errors.fromTransport(context, NO_TIME_LEFT) };
    const request = {
      method,
      url: tools.baseUrl + ready.path,
      headers: headersFor(accept, correlationId, token, contentType, length),
      data,
      asFile: accept !== "application/json",
      timeout: timeLeft + Math.ceil((length ?? 0) / MIN_UPLOAD_RATE),
    };
    const startedAt = now();
    const outcome = await send(request);
    const bytes = outcome.response?.bytes;
    const responseBody = bytes
      ? { file: { bytes: bytes.length } }
      : outcome.response && parseBody(outcome.response.text);
    tools.record({
      operation: ready.operation,
      path: ready.path,
      request,
      requestBody: ready.file ? describeFile(ready.file) : (ready.body ?? ready.form),
      outcome,
      responseBody,
      correlationId,
      startedAt,
      endedAt: now(),
    });
    if (outcome.response) tools.clock.observe(outcome.response.headers);
    if (!outcome.response)
      return { ok: false, error: errors.fromTransport(context, outcome.failure) };

    const { status, headers } = outcome.response;
    if (status < 200 || status > 299) {
      return { ok: false, error: errorOf(outcome.response, responseBody) };
    }
    throttle.observe(ready.operation, headers);
    try {
      return { ok: true, value: ready.read(bytes ?? responseBody, headers) };
    } catch (problem) {
      const text =
        problem instanceof ShapeProblem
          ? problem.message
          : `it could not be parsed (${String(problem)})`;
      return { ok: false, error: errors.fromShape(context, status, responseBody, text) };
    }

    function errorOf(response: TransportResponse, body: unknown): WalmartError {
      const error = errors.fromResponse(context, response.status, body);
      if (error.kind !== "throttled") {
        throttle.observe(ready.operation, response.headers);
        return error;
      }
      const retryAt = throttle.onThrottled(ready.operation, response.headers);
      return errors.fromResponse(context, response.status, body, retryAt);
    }
  };
}

/** Every POST and PUT declares a content type, even without a body: otherwise the HTTP library declares a form. */
function encodeBody(
  ready: ReadyRequest<unknown>,
  method: string,
): { data?: string | StreamedBody; contentType?: string } {
  if (ready.file) {
    const { contentType, body } = (ready.fileAsBody ? bareBody : multipart)(ready.file);
    return { data: body, contentType };
  }
  if (ready.form) {
    return {
      data: new URLSearchParams(ready.form).toString(),
      contentType: "application/x-www-form-urlencoded",
    };
  }
  if (ready.body !== undefined)
    return { data: JSON.stringify(ready.body), contentType: "application/json" };
  return method === "GET" || method === "DELETE" ? {} : { contentType: "application/json" };
}

function parseBody(text: string): unknown {
  if (text.trim() === "") return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
