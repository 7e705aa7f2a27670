import type { Operation } from "../operations";
import { mainDetail, type WalmartErrorDetail, type WalmartErrorKind } from "./walmart-error";

/** The facts that a message is built from. */
export interface MessageParts {
  operation: Operation;
  /** The operation's title, with its parameters filled in. */
  title: string;
  kind: WalmartErrorKind;
  uncertain: boolean;
  httpStatus?: number;
  details: readonly WalmartErrorDetail[];
  retryAt?: Date;
}

/** Ends the message of every uncertain write. */
export const READ_BACK = " It may still have taken effect: read it back before sending it again.";
const PORTAL = "Walmart's Developer Portal (developer.walmart.com)";

/** Message for an error response: what was rejected, why, whose fault it is and what to do. */
export function responseMessage(parts: MessageParts): string {
  return `${beginning(parts)} ${remedy(parts)}${parts.uncertain ? READ_BACK : ""}`;
}

function beginning({ title, httpStatus, details, kind }: MessageParts): string {
  const verb = kind === "transient" || kind === "unknown_shape" ? "failed" : "rejected";
  return `Walmart ${verb} the request to ${title} (${where(httpStatus, details)})${reasons(details)}`;
}

function where(httpStatus: number | undefined, details: readonly WalmartErrorDetail[]): string {
  const main = mainDetail(details);
  const parts = [
    httpStatus && `HTTP ${httpStatus}`,
    main?.code,
    main?.field && `field "${main.field}"`,
  ];
  return parts.filter(Boolean).join(", ");
}

function reasons(details: readonly WalmartErrorDetail[]): string {
  const texts = [
    ...new Set(details.map((detail) => detail.description ?? detail.info).filter(Boolean)),
  ];
  if (texts.length === 0) return ".";
  const more = texts.length > 3 ? ` (and ${texts.length - 3} more)` : "";
  const text = texts.slice(0, 3).join("; ") + more;
  return `: ${/[.!?]$/.test(text) ? text : `${text}.`}`;
}

function remedy(parts: MessageParts): string {
  switch (parts.kind) {
    case "auth":
      return authRemedy(parts);
    case "throttled":
      return `The request quota is used up; nothing was changed. Try again${at(parts.retryAt)}.`;
    case "rejected":
      return "Correct the request before sending it again.";
    case "unspecific":
      return "It names nothing that is wrong with the request, as happens when Walmart has an outage. Try again later.";
    case "not_found":
      return mainDetail(parts.details)?.baseCode === "CONTENT_NOT_FOUND"
        ? "It does not exist in this seller account."
        : "If this continues, check the apiUrl option: there may be no Walmart API at that address.";
    case "transient":
      return parts.httpStatus === 423
        ? "Another process is changing it, which can take up to an hour. Nothing was changed."
        : "The fault is on Walmart's side. Try again later.";
    case "unknown_shape":
      return "This version of the plugin does not recognize the response. Check the apiUrl option.";
  }
}

function authRemedy({ operation, httpStatus }: MessageParts): string {
  if (operation.withoutToken) {
    return `The client ID or client secret is not valid. Enter the current ones from ${PORTAL}.`;
  }
  if (httpStatus === 403 && operation.scope) {
    const access = operation.kind === "write" ? "full access" : "view or full access";
    return `The API key lacks the permission "${operation.scope}" (${access}). Grant it in ${PORTAL}.`;
  }
  if (httpStatus === 403) return `The API key lacks a permission. Grant it in ${PORTAL}.`;
  return `The access token was rejected even after it was renewed. Check the API key in ${PORTAL}.`;
}

function at(time: Date | undefined): string {
  return time ? ` at ${time.toISOString()}` : " later";
}
