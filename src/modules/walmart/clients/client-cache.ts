import type { Logger } from "@medusajs/framework/types";
import {
  createWalmartClient,
  type WalmartClient,
  type WalmartExchange,
} from "../../../walmart-api";
import { logLine } from "../../../types/log-event";
import { activitySubject } from "./activity-subject";
import { withoutPersonalData } from "./without-personal-data";
import type { WalmartOptions } from "../options";
import type { NewActivity } from "../rows/activity";

/** One client for each account and its current credentials. Their requests are written to the activity log. */
export class ClientCache {
  private readonly clients = new Map<string, { credentials: string; client: WalmartClient }>();
  private pending: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly options: WalmartOptions,
    private readonly logger: Logger,
    private readonly write: (rows: NewActivity[]) => Promise<unknown>,
  ) {}

  get(accountId: string, clientId: string, clientSecret: string): WalmartClient {
    const credentials = `${clientId}\n${clientSecret}`;
    const known = this.clients.get(accountId);
    if (known?.credentials === credentials) return known.client;
    const client = createWalmartClient({
      apiUrl: this.options.apiUrl,
      clientId,
      clientSecret,
      requestTimeout: this.options.requestTimeout,
      onExchange: (exchange) => {
        this.record(accountId, exchange);
      },
    });
    this.clients.set(accountId, { credentials, client });
    return client;
  }

  /** A client that is not kept, and whose requests are not logged. A person waits for it. */
  temporary(clientId: string, clientSecret: string): WalmartClient {
    const { apiUrl, requestTimeout } = this.options;
    return createWalmartClient({
      apiUrl,
      clientId,
      clientSecret,
      requestTimeout,
      maxReadRetries: 0,
      maxThrottleWait: 0,
    });
  }

  /** Resolves when all requests so far are in the activity log. */
  async flush(): Promise<void> {
    await this.pending;
  }

  /** The log must neither delay nor fail a request to Walmart: it is written afterwards, one row at a time. */
  private record(accountId: string, exchange: WalmartExchange): void {
    if (!isWorthKeeping(exchange)) return;
    this.pending = this.pending
      .then(() => this.write([toActivity(accountId, exchange)]))
      .catch((error: unknown) => {
        this.logger.warn(logLine("activity_not_stored", { account_id: accountId }, String(error)));
      });
  }
}

/** Successful polling is of no interest to a merchant and would hide what is. */
function isWorthKeeping(exchange: WalmartExchange): boolean {
  const failed = exchange.error !== undefined || (exchange.status ?? 0) >= 400;
  const emptyList = exchange.status === 404 && exchange.method === "GET";
  return (failed && !emptyList) || exchange.method !== "GET"
    ? !exchange.operation.startsWith("token.") || failed
    : false;
}

function toActivity(accountId: string, exchange: WalmartExchange): NewActivity {
  const failed = exchange.error !== undefined || (exchange.status ?? 0) >= 400;
  return {
    account_id: accountId,
    direction: "outgoing",
    ...activitySubject(exchange, accountId),
    action: exchange.operation,
    outcome: failed ? "error" : "ok",
    http_status: exchange.status ?? null,
    duration_ms: Math.round(exchange.durationMs),
    message: exchange.error ?? null,
    request: {
      method: exchange.method,
      path: exchange.path,
      body: withoutPersonalData(exchange.requestBody ?? null),
    },
    response:
      exchange.responseBody === undefined
        ? null
        : { body: withoutPersonalData(exchange.responseBody) },
    correlation_id: exchange.correlationId,
  };
}
