import type { WalmartErrorDetail } from "./walmart-error";

/** Codes that are about the content of a request: Walmart has read it. */
const CONTENT_CODES =
  /^(INVALID_REQUEST_(CONTENT|PARAM|HEADER)|MISSING_REQUEST_\w+|MALFORMED_REQUEST_CONTENT|INVALID_INPUT)$/;

/** Fields that stand for the whole request. */
const WHOLE_REQUEST = new Set(["", "data", "request", "body"]);

/** Texts that would fit any request. */
const ANY_REQUEST = [
  /^(the )?(invalid|bad|malformed|unprocessable)( request| entity| content)?$/,
  /^(the )?request( is)? (invalid|failed|rejected)$/,
  /^(the )?request (could|can) ?not be processed$/,
  /^(an |an unknown |an unexpected |unknown |unexpected |internal |system )?error( occurred| has occurred)?$/,
  /^something went wrong$/,
  /^an html page\b/,
];
/** Beginning of Walmart's texts about an order. With a code of {@link CONTENT_CODES} it is a verdict even alone. */
const UNABLE = /^unable to process (this|the) request$/;

/**
 * Whether an error response names something of the request: a field, a line, a value. One that does not, such as
 * `INVALID_REQUEST` on `data` with the text "Invalid Request", has been seen for every request during outages of
 * Walmart, so that it is no verdict. Which texts say nothing is an assumption, made only here.
 *
 * @param details all entries of the response
 */
export function namesRequest(details: readonly WalmartErrorDetail[]): boolean {
  return details.some(namesSomething);
}

function namesSomething({
  baseCode = "",
  field = "",
  description,
  info,
}: WalmartErrorDetail): boolean {
  if (!WHOLE_REQUEST.has(field.toLowerCase()) && field !== baseCode) return true;
  const text = (description ?? info ?? "")
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/, "");
  if (ANY_REQUEST.some((pattern) => pattern.test(text))) return false;
  if (CONTENT_CODES.test(baseCode)) return true;
  return text !== "" && !UNABLE.test(text);
}
