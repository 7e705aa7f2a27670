import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import type { Readable } from "node:stream";
import axios, { isAxiosError } from "axios";
import { describeFailure, type TransportFailure } from "./transport-failure";

export type { TransportFailure } from "./transport-failure";

/** A body that is too large to hold in memory as a whole. */
export interface StreamedBody {
  /** In bytes. */
  length: number;
  /** Opens a new stream of the whole body. */
  open: () => Readable;
}

/** What goes over the wire. */
export interface TransportRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  /** The body as sent; absent if there is none. */
  data?: string | StreamedBody;
  /** The response is a file: return its bytes instead of its text. */
  asFile?: boolean;
  /** For the whole attempt, from connecting to the last byte, in ms. */
  timeout: number;
}

/** A response with any status. */
export interface TransportResponse {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  /** Empty for a file. */
  text: string;
  /** Only for a file that was answered with 2xx. */
  bytes?: Buffer;
}

export type TransportOutcome =
  | { response: TransportResponse; failure?: undefined }
  | { response?: undefined; failure: TransportFailure };

/** A page of 200 orders is well below 2 MB. */
const MAX_RESPONSE_BYTES = 32 * 1024 * 1024;
/** A settlement file with a million rows is below 30 MB, because it is compressed. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;
/** Below the idle timeout of common load balancers, so that a request rarely uses a connection that is being closed. */
const IDLE_CONNECTION_MS = 15_000;

const agentOptions = { keepAlive: true, timeout: IDLE_CONNECTION_MS };

const http = axios.create({
  httpAgent: new HttpAgent(agentOptions),
  httpsAgent: new HttpsAgent(agentOptions),
  // Following a redirect would send the credentials to another host.
  maxRedirects: 0,
  maxContentLength: MAX_RESPONSE_BYTES,
  maxBodyLength: Infinity,
  responseType: "text",
  transformRequest: [(data: unknown) => data],
  transformResponse: [(data: unknown) => data],
  validateStatus: () => true,
});

/** Sends one HTTP request, once. The only place that uses axios; never throws. */
export async function send(request: TransportRequest): Promise<TransportOutcome> {
  const { timeout, data, asFile, ...rest } = request;
  const body = typeof data === "object" ? data.open() : data;
  const signal = AbortSignal.timeout(timeout);
  try {
    const response = await http.request<unknown>({
      ...rest,
      data: body,
      signal,
      ...(asFile && { responseType: "arraybuffer", maxContentLength: MAX_FILE_BYTES }),
    });
    return { response: read(response.status, flat(response.headers), response.data) };
  } catch (error) {
    return {
      failure: describeFailure(
        isAxiosError(error) ? (error.cause ?? error) : error,
        signal.aborted,
        timeout,
      ),
    };
  } finally {
    if (typeof body === "object") body.destroy();
  }
}

/** An error is text even where a file was asked for. */
function read(status: number, headers: Record<string, string>, data: unknown): TransportResponse {
  if (!Buffer.isBuffer(data))
    return { status, headers, text: typeof data === "string" ? data : "" };
  if (status < 200 || status > 299) return { status, headers, text: data.toString("utf8") };
  return { status, headers, text: "", bytes: data };
}

function flat(headers: object): Record<string, string> {
  const entries = Object.entries(headers).map(([name, value]) => [
    name.toLowerCase(),
    String(value),
  ]);
  return Object.fromEntries(entries) as Record<string, string>;
}
