import type { SeenRequest } from "./walmart-server";

/** Returns the only file of a form as the server received it. Fails if the form has anything else in it. */
export function fileOf({ headers, body }: SeenRequest) {
  const boundary = /^multipart\/form-data; boundary=(.+)$/.exec(headers["content-type"] ?? "")?.[1];
  const [before, part, after, ...more] = body.split(`--${boundary}`);
  if (boundary === undefined || before !== "" || part === undefined || after !== "--\r\n")
    throw new Error(`not a form with one file: ${body.slice(0, 300)}`);
  if (more.length > 0) throw new Error("more than one part");
  const end = part.indexOf("\r\n\r\n");
  return {
    head: part.slice(2, end),
    length: Number(headers["content-length"]),
    json: JSON.parse(part.slice(end + 4, -2)) as unknown,
  };
}
