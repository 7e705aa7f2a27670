import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import type { Readable } from "node:stream";
import axios, { isAxiosError } from "axios";
import { describeFailure, type TransportFailure } from "./failure";

export type { TransportFailure } from "./failure";

/** A body that is too large to be held as a whole. */
export interface StreamedBody {
  /** Bytes. */
  length: number;
  /** Begins anew each time. */
  open: () => Readable;
}

/** What goes over the wire. */
export interface TransportRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  /** The body as sent; absent: none. */
  data?: string | StreamedBody;
  /** For the whole attempt, from connecting to the last byte, in ms. */
  timeout: number;
}

/** An answer, whatever its status. */
export interface TransportAnswer {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  text: string;
}

export type TransportOutcome =
  | { answer: TransportAnswer; failure?: undefined }
  | { answer?: undefined; failure: TransportFailure };

/** A page of 200 orders is well below 2 MB. */
const MAX_ANSWER_BYTES = 32 * 1024 * 1024;
/** Below the idle time of common load balancers, so that a request rarely meets a connection that is being closed. */
const IDLE_CONNECTION_MS = 15_000;

const agentOptions = { keepAlive: true, timeout: IDLE_CONNECTION_MS };

const http = axios.create({
  httpAgent: new HttpAgent(agentOptions),
  httpsAgent: new HttpsAgent(agentOptions),
  // A redirect would carry the credentials to another host.
  maxRedirects: 0,
  maxContentLength: MAX_ANSWER_BYTES,
  maxBodyLength: Infinity,
  responseType: "text",
  transformRequest: [(data: unknown) => data],
  transformResponse: [(data: unknown) => data],
  validateStatus: () => true,
});

/** Sends one HTTP request, once. The only place that knows axios; never throws. */
export async function send(request: TransportRequest): Promise<TransportOutcome> {
  const { timeout, data, ...rest } = request;
  const body = typeof data === "object" ? data.open() : data;
  const signal = AbortSignal.timeout(timeout);
  try {
    const response = await http.request<unknown>({ ...rest, data: body, signal });
    const text = typeof response.data === "string" ? response.data : "";
    return { answer: { status: response.status, headers: flat(response.headers), text } };
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
