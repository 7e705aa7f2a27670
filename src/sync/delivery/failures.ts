import { z } from "@medusajs/framework/zod";
import { isWalmartError, type WalmartError } from "../../walmart-api";
import { describeError } from "../kernel/describe-error";
import type { Failure, FailureClass } from "./types";

/** Reads from an error what follows for the item. */
export function classify(error: unknown): Failure {
  const message = describeError(error);
  if (isWalmartError(error)) {
    const name = classOf(error);
    return {
      class: name,
      message,
      origin: originOf(name, error),
      code: error.code ?? null,
      field: error.field ?? null,
      retryAt: error.retryAt ?? null,
      uncertain: error.uncertain,
    };
  }
  if (error instanceof z.ZodError) return invalid();
  // A request may have been sent before this error, so the item is read back.
  return failure({ class: "ours", message, uncertain: true });
}

/** A failure that no error of Walmart's is behind. */
export function failure(input: Pick<Failure, "class" | "message"> & Partial<Failure>): Failure {
  return {
    origin: "medusa",
    code: null,
    field: null,
    retryAt: null,
    uncertain: false,
    ...input,
  };
}

function invalid(): Failure {
  return failure({ class: "invalid", message: "The data stored for this message cannot be read." });
}

function classOf(error: WalmartError): FailureClass {
  switch (error.kind) {
    case "rejected":
      return "refused";
    case "unspecific":
      return "unspecific";
    case "not_found":
      // Any other "not found" comes from a proxy or a wrong address and says nothing about the subject.
      return error.baseCode === "CONTENT_NOT_FOUND" ? "unknown_subject" : "no_answer";
    case "throttled":
      return "throttled";
    case "auth":
      return "no_access";
    case "unknown_shape":
      return "unreadable";
    case "transient":
      return isBusy(error) ? "busy" : "no_answer";
  }
}

function isBusy({ httpStatus, baseCode }: WalmartError): boolean {
  return httpStatus === 423 || baseCode === "RESOURCE_IS_LOCKED";
}

function originOf(name: FailureClass, error: WalmartError): Failure["origin"] {
  if (name === "no_access") return "medusa";
  // The client itself refuses invalid input, before anything is sent.
  return name === "refused" && error.baseCode === "INVALID_INPUT" ? "medusa" : "walmart";
}
