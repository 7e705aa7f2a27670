import type { FeedsApi } from "./interfaces/feeds";
import type { InventoryApi } from "./interfaces/inventory";
import type { ItemsApi } from "./interfaces/items";
import type { PricesApi } from "./interfaces/prices";
import type { ReturnsApi } from "./interfaces/returns";
import type { WebhooksApi } from "./interfaces/webhooks";
import type { OperationName } from "./operations";
import type { CancelLine, RefundLine, ShipmentLine, ShipOptions } from "./payloads/types";
import type { LineStatus, WalmartPurchaseOrder } from "./schemas/order";

/** One HTTP attempt, for an activity log. All secrets and tokens in it are masked. */
export interface WalmartExchange {
  operation: OperationName;
  method: string;
  /** Path and query below the API's base. */
  path: string;
  requestHeaders: Record<string, string>;
  /** Of a file only what it is and how it begins. */
  requestBody?: unknown;
  /** Absent if no answer arrived. */
  status?: number;
  /** Parsed JSON; text if it is not JSON, or too long (then cut off). */
  responseBody?: unknown;
  /** Why no answer arrived. */
  error?: string;
  correlationId: string;
  startedAt: Date;
  durationMs: number;
}

export interface WalmartClientOptions {
  /** Base of the API, e.g. `https://marketplace.walmartapis.com`. */
  apiUrl: string;
  clientId: string;
  clientSecret: string;
  /** How long one attempt may take in all, in ms; a file gets 10 s more for each MB. Default 30 000. */
  requestTimeout?: number;
  /** Told of each HTTP attempt. What it throws is ignored. */
  onExchange?: (exchange: WalmartExchange) => void;
  /** Clock, epoch ms. For tests. */
  now?: () => number;
  /** Pause. For tests. */
  sleep?: (ms: number) => Promise<void>;
  /** How often a read is repeated after a transient failure. Default 3. */
  maxReadRetries?: number;
  /** How long a read may wait for the throttle in all, in ms. Default 60 000. Writes never wait. */
  maxThrottleWait?: number;
  /** WM_CONSUMER.CHANNEL.TYPE; optional in the US. */
  channelType?: string;
}

/** Whose warehouse ships. Walmart answers SellerFulfilled alone unless another is asked for. */
export type ShipNodeType = "SellerFulfilled" | "WFSFulfilled" | "3PLFulfilled";

/** What orders to list. Dates are cut to whole seconds. */
export interface ListOrdersQuery {
  /**
   * Orders created from then on. Left out: 179 days ago, since Walmart's own default of 7 days hides older orders even
   * when they are asked for by another criterion. Earlier than Walmart's horizon of 180 days is moved to 179 days ago.
   */
  createdStartDate?: Date;
  createdEndDate?: Date;
  /** Orders changed from then on; not for released orders. */
  lastModifiedStartDate?: Date;
  lastModifiedEndDate?: Date;
  fromExpectedShipDate?: Date;
  toExpectedShipDate?: Date;
  /** Walmart may answer lines in other states too: filter again. */
  status?: LineStatus;
  shipNodeType?: ShipNodeType;
  purchaseOrderId?: string;
  customerOrderId?: string;
  sku?: string;
  orderType?: "REGULAR" | "REPLACEMENT";
  /** Orders in one page, 1 to 200. Default 200. */
  limit?: number;
  /** Answer `orderType` and `originalCustomerOrderID` too. */
  replacementInfo?: boolean;
  /** Answer the items' image URL and weight too. */
  productInfo?: boolean;
}

/** A purchase order as read, with Walmart's own words beside it. */
export interface OrderAnswer {
  order: WalmartPurchaseOrder;
  raw: unknown;
}

/** An element of a page that is not understood. The rest of the page is not affected. */
export interface UnreadableOrder {
  /** If at least that can be read. */
  purchaseOrderId?: string;
  raw: unknown;
  /** Which fields, and what is wrong with them. */
  problem: string;
}

export interface OrdersPage {
  orders: OrderAnswer[];
  unreadable: UnreadableOrder[];
  /** Ready query string of the next page; absent on the last. */
  nextCursor?: string;
  /** Orders in all pages, as Walmart counts them. */
  totalCount?: number;
}

/** All methods throw {@link WalmartError} and nothing else. */
export interface OrdersApi {
  /** All pages, one after the other. */
  list(query: ListOrdersQuery): AsyncGenerator<OrdersPage, void, undefined>;
  /** The first page of a query, or the page of a `nextCursor`. */
  listPage(queryOrCursor: ListOrdersQuery | string): Promise<OrdersPage>;
  /** All pages of orders that nobody has acknowledged yet. Walmart's own (WFS) never appear here. */
  listReleased(query: ListOrdersQuery): AsyncGenerator<OrdersPage, void, undefined>;
  /** One order; `null` if Walmart does not know it. */
  get(
    purchaseOrderId: string,
    options?: { replacementInfo?: boolean; productInfo?: boolean },
  ): Promise<OrderAnswer | null>;
  /** Acknowledges the whole order. Due within 4 hours of its creation; may be repeated while it is Acknowledged. */
  acknowledge(purchaseOrderId: string): Promise<OrderAnswer>;
  /** Tells Walmart what was shipped; the buyer is charged for it. */
  ship(
    purchaseOrderId: string,
    shipment: ShipmentLine[],
    options?: ShipOptions,
  ): Promise<OrderAnswer>;
  /** Cancels units that are not yet shipped. */
  cancel(purchaseOrderId: string, lines: CancelLine[]): Promise<OrderAnswer>;
  /** Goodwill refunds and adjustments. */
  refund(purchaseOrderId: string, lines: RefundLine[]): Promise<OrderAnswer>;
}

export interface TokenDetail {
  isValid: boolean;
  /** When the token that was used ends. */
  expiresAt?: Date;
  /** Permission by API, e.g. `{orders: "full_access", returns: "view_only", item: "no_access"}`. */
  scopes: Record<string, string>;
}

export interface TokenApi {
  /** What the API key may do. Throws kind `auth` if the credentials are dead. */
  detail(): Promise<TokenDetail>;
}

/** What is left of an operation's quota, as far as this process knows. */
export interface Availability {
  /** Requests that may be sent now. */
  tokens: number;
  /** When the next may be sent; `null`: now. */
  availableAt: Date | null;
}

/** Walmart's throttle as this process has seen it: for planning only, other processes share the quota. */
export interface ThrottleView {
  availableAt(operation: OperationName): Date | null;
  availability(operation: OperationName): Availability;
}

/** One seller account at Walmart Marketplace. */
export interface WalmartClient {
  token: TokenApi;
  orders: OrdersApi;
  returns: ReturnsApi;
  items: ItemsApi;
  inventory: InventoryApi;
  prices: PricesApi;
  feeds: FeedsApi;
  webhooks: WebhooksApi;
  throttle: ThrottleView;
}
