import { randomUUID } from "node:crypto";
import type { ErrorFactory } from "../errors/factory";
import type { WalmartError } from "../errors/walmart-error";
import { operation as operationNamed, type OperationName } from "../operations";
import type { createRecorder } from "./exchange";
import { describeFile, multipart, type UploadFile } from "./multipart";
import { ShapeProblem } from "./shape";
import type { Throttle } from "./throttle";
import { send, type StreamedBody, type TransportAnswer } from "./transport";

/** A file's time-out grows with it: at least so many bytes per ms go up. */
const SLOWEST_UPLOAD = 100;

const TOO_LATE = {
  code: "ETIMEDOUT",
  message: "getting an access token took all the time",
  sent: false,
};

/** One request, ready to be sent. */
export interface ReadyRequest<T> {
  operation: OperationName;
  title: string;
  /** Path and query below the base. */
  path: string;
  /** JSON body. */
  body?: unknown;
  /** Form body. */
  form?: Record<string, string>;
  /** A file, sent as the field `file` of a form. */
  file?: UploadFile;
  /** Reads the answer of a success; throws {@link ShapeProblem} if it is not understood. */
  read: (body: unknown) => T;
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
}

/**
 * Makes the function that sends a request once and understands what came of it. It never throws. What was `spent` of the
 * time-out already, in ms, is taken off it; when nothing is left, nothing is sent.
 */
export function createAttempt(tools: AttemptTools) {
  const { errors, throttle, now } = tools;

  function headersFor(
    correlationId: string,
    token: string | undefined,
    contentType: string | undefined,
    length: number | undefined,
  ) {
    return {
      Accept: "application/json",
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
    const { method } = operationNamed(ready.operation);
    const correlationId = randomUUID();
    const context = { operation: ready.operation, title: ready.title, correlationId };
    const { data, contentType } = encodeBody(ready, method);
    const length = typeof data === "object" ? data.length : undefined;
    const timeLeft = Math.ceil(tools.requestTimeout - spent);
    if (timeLeft <= 0) return { ok: false, error: errors.fromTransport(context, TOO_LATE) };
    const request = {
      method,
      url: tools.baseUrl + ready.path,
      headers: headersFor(correlationId, token, contentType, length),
      data,
      timeout: timeLeft + Math.ceil((length ?? 0) / SLOWEST_UPLOAD),
    };
    const startedAt = now();
    const outcome = await send(request);
    const responseBody = outcome.answer && parseBody(outcome.answer.text);
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
    if (!outcome.answer)
      return { ok: false, error: errors.fromTransport(context, outcome.failure) };

    const { status, headers } = outcome.answer;
    if (status < 200 || status > 299) {
      return { ok: false, error: refusal(outcome.answer, responseBody) };
    }
    throttle.observe(ready.operation, headers);
    try {
      return { ok: true, value: ready.read(responseBody) };
    } catch (problem) {
      const text =
        problem instanceof ShapeProblem
          ? problem.message
          : `it could not be read (${String(problem)})`;
      return { ok: false, error: errors.fromShape(context, status, responseBody, text) };
    }

    function refusal(answer: TransportAnswer, body: unknown): WalmartError {
      const error = errors.fromAnswer(context, answer.status, body);
      if (error.kind !== "throttled") {
        throttle.observe(ready.operation, answer.headers);
        return error;
      }
      const retryAt = throttle.refused(ready.operation, answer.headers);
      return errors.fromAnswer(context, answer.status, body, retryAt);
    }
  };
}

/** Every POST and PUT names its type, even without a body: else the HTTP library would claim that it is a form. */
function encodeBody(
  ready: ReadyRequest<unknown>,
  method: string,
): { data?: string | StreamedBody; contentType?: string } {
  if (ready.file) {
    const { contentType, body } = multipart(ready.file);
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
