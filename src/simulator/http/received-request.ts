import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { Socket } from "node:net";

/** A request whose body has arrived. */
export interface ReceivedRequest {
  method: string;
  /** Path and query exactly as sent. */
  url: string;
  /** Path without the query, not decoded. */
  path: string;
  headers: IncomingHttpHeaders;
  /** The body stays bytes: each operation reads it as strictly as Walmart does. */
  bytes: Buffer;
  socket: Socket;
}

/** A request that the server cannot accept: the body is too large, or the path is not valid UTF-8. */
export class BadRequestError extends Error {
  constructor(
    readonly status: 400 | 413,
    message: string,
  ) {
    super(message);
    this.name = "BadRequestError";
  }
}

const MAX_BODY_BYTES = 30 * 1024 * 1024;

/** Waits for the whole body. Throws BadRequestError (413) above 30 MB. */
export async function receiveRequest(message: IncomingMessage): Promise<ReceivedRequest> {
  const { method = "GET", url = "/", headers, socket } = message;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length;
    // The rest is read and dropped, so that the client gets the response.
    if (size <= MAX_BODY_BYTES) {
      chunks.push(chunk);
    }
  }
  if (size > MAX_BODY_BYTES) {
    throw new BadRequestError(413, "The body is larger than 30 MB");
  }
  const path = url.split("?", 1)[0] ?? "";
  return { method, url, path, headers, bytes: Buffer.concat(chunks), socket };
}
