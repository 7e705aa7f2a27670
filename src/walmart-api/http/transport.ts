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
  /** For the whole attempt, from connecting to the last byte, in ms. */
  timeout: number;
}

/** A response with any status. */
export interface TransportResponse {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  text: string;
}

export type TransportOutcome =
  | { response: TransportResponse; failure?: undefined }
  | { response?: undefined; failure: TransportFailure };

/** A page of 200 orders is well below 2 MB. */
const MAX_RESPONSE_BYTES = 32 * 1024 * 1024;
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
  const { timeout, data, ...rest } = request;
  const body = typeof data === "object" ? data.open() : data;
  const signal = AbortSignal.timeout(timeout);
  try {
    const response = await http.request<unknown>({ ...rest, data: body, signal });
    const text = typeof response.data === "string" ? response.data : "";
    return { response: { status: response.status, headers: flat(response.headers), text } };
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

function flat(headers: object): Record<string, string> {
  const entries = Object.entries(headers).map(([name, value]) => [
    name.toLowerCase(),
    String(value),
  ]);
  return Object.fromEntries(entries) as Record<string, string>;
}
