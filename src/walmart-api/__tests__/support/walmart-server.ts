import {
  createServer,
  type IncomingHttpHeaders,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";

/** A request that the server received. */
export interface SeenRequest {
  method: string;
  /** Path and query as sent. */
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface StubResponse {
  status?: number;
  headers?: Record<string, string>;
  /** Objects are sent as JSON, text and bytes as they are. */
  body?: unknown;
}

type Handler = (
  request: SeenRequest,
  response: ServerResponse,
) => StubResponse | undefined | Promise<StubResponse | undefined>;

export const CLIENT_ID = "an-api-key-id";
export const CLIENT_SECRET = "S3cr3t/of+the seller";

/**
 * A real HTTP server with scripted responses. `/v3/token` issues token-1, token-2 … unless `onToken` is set; everything
 * else goes to `on`. A handler that returns nothing has handled the response itself, or leaves the request hanging.
 */
export class WalmartServer {
  readonly seen: SeenRequest[] = [];
  readonly tokenRequests: SeenRequest[] = [];
  on: Handler = () => ({ body: {} });
  onToken: Handler = () => ({
    body: { access_token: this.lastToken(), token_type: "Bearer", expires_in: 900 },
  });
  private server?: Server;

  /** The most recently issued token. */
  lastToken(): string {
    return `issued-token-${this.tokenRequests.length}`;
  }

  get port(): number {
    return (this.server?.address() as AddressInfo).port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async start(): Promise<this> {
    this.server = createServer((incoming, response) => {
      const chunks: Buffer[] = [];
      incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
      incoming.on("end", () => {
        const { method = "", url = "", headers } = incoming;
        void this.respond(
          { method, url, headers, body: Buffer.concat(chunks).toString() },
          response,
        );
      });
    });
    const server = this.server;
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return this;
  }

  async stop(): Promise<void> {
    const server = this.server;
    server?.closeAllConnections();
    await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
  }

  private async respond(request: SeenRequest, response: ServerResponse): Promise<void> {
    const isToken = request.url === "/v3/token";
    (isToken ? this.tokenRequests : this.seen).push(request);
    const stub = await (isToken ? this.onToken : this.on)(request, response);
    if (!stub) return;
    const { status = 200, headers = {}, body } = stub;
    const isReady = typeof body === "string" || Buffer.isBuffer(body);
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(isReady ? body : body === undefined ? "" : JSON.stringify(body));
  }
}
