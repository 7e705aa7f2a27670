import type { OperationName } from "../operations";
import { operation as operationNamed } from "../operations";
import type { Redactor } from "../http/redactor";
import type { TransportFailure } from "../http/transport";
import { classifyResponse } from "./classify-response";
import { parseErrorDetails } from "./parse-error-details";
import { responseMessage, READ_BACK } from "./error-message";
import { WalmartError, type WalmartErrorDetail } from "./walmart-error";

/** What every error records about its request. */
export interface RequestContext {
  operation: OperationName;
  /** The operation's title with its parameters filled in. */
  title: string;
  correlationId: string;
}

/**
 * Creates the client's errors. Secrets are removed from all text that came from outside.
 *
 * @param baseUrl Walmart's API address, for messages about the network
 */
export function createErrorFactory(redact: Redactor, baseUrl: string) {
  const detailsOf = (body: unknown): WalmartErrorDetail[] =>
    parseErrorDetails(body).map((detail) => redact.value(detail) as WalmartErrorDetail);

  /** Walmart returned an error. */
  function fromResponse(
    context: RequestContext,
    httpStatus: number,
    body: unknown,
    retryAt?: Date,
  ): WalmartError {
    const operation = operationNamed(context.operation);
    const errors = detailsOf(body);
    const verdict = classifyResponse(operation, httpStatus, errors);
    const title = context.title;
    const message = responseMessage({
      operation,
      title,
      ...verdict,
      httpStatus,
      details: errors,
      retryAt,
    });
    return new WalmartError({ ...context, ...verdict, message, httpStatus, errors, retryAt });
  }

  /** Walmart returned 2xx with an unexpected body. */
  function fromShape(
    context: RequestContext,
    httpStatus: number,
    body: unknown,
    problem: string,
  ): WalmartError {
    const uncertain = operationNamed(context.operation).kind === "write";
    const errors = detailsOf(body);
    const walmartMessage = errors[0]?.description ?? errors[0]?.code;
    const message =
      `Walmart returned HTTP ${httpStatus} for the request to ${context.title}, but this version does not recognize the ` +
      `response: ${redact.text(problem)}.${walmartMessage ? ` Walmart's message: ${walmartMessage}.` : ""} ` +
      `Please report this with correlation id ${context.correlationId}.${uncertain ? READ_BACK : ""}`;
    return new WalmartError({
      ...context,
      kind: "unknown_shape",
      uncertain,
      message,
      httpStatus,
      errors,
    });
  }

  /** No response arrived, or only a part of it. */
  function fromTransport(context: RequestContext, failure: TransportFailure): WalmartError {
    const uncertain = failure.sent && operationNamed(context.operation).kind === "write";
    const reason = redact.text(failure.message);
    const consequence = failure.sent ? "" : " Nothing was sent.";
    const message =
      `No response from ${baseUrl} to the request to ${context.title}: ${reason}.${consequence} ` +
      `Check the network and the apiUrl option.${uncertain ? READ_BACK : ""}`;
    const kind = failure.tooLarge ? "unknown_shape" : "transient";
    const cause = Object.assign(new Error(reason), { code: failure.code });
    return new WalmartError({ ...context, kind, uncertain, message, cause });
  }

  /** The quota is known to be used up, so nothing was sent. */
  function throttled(context: RequestContext, retryAt: Date): WalmartError {
    const message =
      `The request to ${context.title} was not sent: Walmart's quota for ${context.operation} is used up ` +
      `until ${retryAt.toISOString()}.`;
    return new WalmartError({ ...context, kind: "throttled", message, retryAt });
  }

  return { fromResponse, fromShape, fromTransport, throttled };
}

export type ErrorFactory = ReturnType<typeof createErrorFactory>;
