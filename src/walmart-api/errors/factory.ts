import type { OperationName } from "../operations";
import { operation as operationNamed } from "../operations";
import type { Redactor } from "../http/redact";
import type { TransportFailure } from "../http/transport";
import { classifyAnswer } from "./classify";
import { parseErrorDetails } from "./details";
import { answerMessage, READ_BACK } from "./messages";
import { WalmartError, type WalmartErrorDetail } from "./walmart-error";

/** What every error tells about its request. */
export interface RequestContext {
  operation: OperationName;
  /** The operation's title with its parameters filled in. */
  title: string;
  correlationId: string;
}

/**
 * Makes the client's errors. Everything that came from outside is freed of secrets first.
 *
 * @param baseUrl where Walmart's API is, for messages about the network
 */
export function createErrorFactory(redact: Redactor, baseUrl: string) {
  const detailsOf = (body: unknown): WalmartErrorDetail[] =>
    parseErrorDetails(body).map((detail) => redact.value(detail) as WalmartErrorDetail);

  /** Walmart answered with an error. */
  function fromAnswer(
    context: RequestContext,
    httpStatus: number,
    body: unknown,
    retryAt?: Date,
  ): WalmartError {
    const operation = operationNamed(context.operation);
    const errors = detailsOf(body);
    const verdict = classifyAnswer(operation, httpStatus, errors);
    const title = context.title;
    const message = answerMessage({
      operation,
      title,
      ...verdict,
      httpStatus,
      details: errors,
      retryAt,
    });
    return new WalmartError({ ...context, ...verdict, message, httpStatus, errors, retryAt });
  }

  /** Walmart answered 2xx, but not what was expected. */
  function fromShape(
    context: RequestContext,
    httpStatus: number,
    body: unknown,
    problem: string,
  ): WalmartError {
    const uncertain = operationNamed(context.operation).kind === "write";
    const errors = detailsOf(body);
    const said = errors[0]?.description ?? errors[0]?.code;
    const message =
      `Walmart answered HTTP ${httpStatus} to the request to ${context.title}, but in a shape that this version does ` +
      `not understand: ${redact.text(problem)}.${said ? ` It says: ${said}.` : ""} ` +
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

  /** No (whole) answer arrived. */
  function fromTransport(context: RequestContext, failure: TransportFailure): WalmartError {
    const uncertain = failure.sent && operationNamed(context.operation).kind === "write";
    const reason = redact.text(failure.message);
    const fate = failure.sent ? "" : " Nothing was sent.";
    const message =
      `No answer from ${baseUrl} to the request to ${context.title}: ${reason}.${fate} ` +
      `Check the network, and the option apiUrl.${uncertain ? READ_BACK : ""}`;
    const kind = failure.tooLarge ? "unknown_shape" : "transient";
    const cause = Object.assign(new Error(reason), { code: failure.code });
    return new WalmartError({ ...context, kind, uncertain, message, cause });
  }

  /** The throttle is known to be used up, so that nothing was sent. */
  function throttled(context: RequestContext, retryAt: Date): WalmartError {
    const message =
      `The request to ${context.title} was not sent: Walmart's quota for ${context.operation} is used up ` +
      `until ${retryAt.toISOString()}.`;
    return new WalmartError({ ...context, kind: "throttled", message, retryAt });
  }

  return { fromAnswer, fromShape, fromTransport, throttled };
}

export type ErrorFactory = ReturnType<typeof createErrorFactory>;
