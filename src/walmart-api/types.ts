import type { FeedsApi } from "./interfaces/feeds";
import type { InventoryApi } from "./interfaces/inventory";
import type { ItemSetupApi } from "./interfaces/item-setup";
import type { ItemsApi } from "./interfaces/items";
import type { PartnerApi } from "./interfaces/partner";
import type { PricesApi } from "./interfaces/prices";
import type { RepricerApi } from "./interfaces/repricer";
import type { ReturnsApi } from "./interfaces/returns";
import type { SettlementsApi } from "./interfaces/settlements";
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
  /** For a file, only its description and beginning. */
  requestBody?: unknown;
  /** Absent if no response arrived. */
  status?: number;
  /** Parsed JSON; text if it is not JSON, or if it is too long (then truncated). */
  responseBody?: unknown;
  /** Why no response arrived. */
  error?: string;
  correlationId: string;
  startedAt: Date;
  durationMs: number;
}

export interface WalmartClientOptions {
  /** Base URL of the API, e.g. `https://marketplace.walmartapis.com`. */
  apiUrl: string;
  clientId: string;
  clientSecret: string;
  /** Timeout of one attempt, in ms; 10 s longer for each MB of a file. Default 30 000. */
  requestTimeout?: number;
  /** Called after each HTTP attempt. What it throws is ignored. */
  onExchange?: (exchange: WalmartExchange) => void;
  /** Clock, epoch ms. For tests. */
  now?: () => number;
  /** Waits. For tests. */
  sleep?: (ms: number) => Promise<void>;
  /** How often a read is retried after a transient failure. Default 3. */
  maxReadRetries?: number;
  /** How long a read may wait for the throttle in total, in ms. Default 60 000. Writes never wait. */
  maxThrottleWait?: number;
  /** WM_CONSUMER.CHANNEL.TYPE; optional in the US. */
  channelType?: string;
}

/** Who ships from where. */
export type ShipNodeType = "SellerFulfilled" | "WFSFulfilled" | "3PLFulfilled";

/** Which orders to list. Dates are truncated to whole seconds. */
export interface ListOrdersQuery {
  /**
   * Only orders created since then. Default: 179 days ago, since Walmart's own default of 7 days hides older orders
   * even if they match another criterion. A date before Walmart's horizon of 180 days is replaced by 179 days ago.
   */
  createdStartDate?: Date;
  createdEndDate?: Date;
  /** Only orders changed since then; not for released orders. */
  lastModifiedStartDate?: Date;
  lastModifiedEndDate?: Date;
  fromExpectedShipDate?: Date;
  toExpectedShipDate?: Date;
  /** Walmart may also return lines in other states: filter the result. */
  status?: LineStatus;
  /** Without it, Walmart only returns SellerFulfilled. */
  shipNodeType?: ShipNodeType;
  purchaseOrderId?: string;
  customerOrderId?: string;
  sku?: string;
  orderType?: "REGULAR" | "REPLACEMENT";
  /** Orders per page, 1 to 200. Default 200. */
  limit?: number;
  /** Include `orderType` and `originalCustomerOrderID`. */
  replacementInfo?: boolean;
  /** Include the items' image URL and weight. */
  productInfo?: boolean;
  /** Include price reductions that Walmart takes part in. */
  incentiveInfo?: boolean;
}

/** Optional parts of an order that every read asks for, so that what is stored does not depend on who read it. */
export const ORDER_DETAILS = { replacementInfo: true, incentiveInfo: true } as const;

/** A parsed purchase order, with Walmart's raw JSON. */
export interface ParsedOrder {
  order: WalmartPurchaseOrder;
  raw: unknown;
}

/** An element of a page that could not be parsed. The rest of the page is not affected. */
export interface UnreadableOrder {
  /** If it could be parsed. */
  purchaseOrderId?: string;
  raw: unknown;
  /** Which fields are wrong, and how. */
  problem: string;
}

export interface OrdersPage {
  orders: ParsedOrder[];
  unreadable: UnreadableOrder[];
  /** Complete query string of the next page; absent on the last. */
  nextCursor?: string;
  /** Total number of orders in all pages, according to Walmart. */
  totalCount?: number;
}

/** All methods throw {@link WalmartError} and nothing else. */
export interface OrdersApi {
  /** All pages, one after the other. */
  list(query: ListOrdersQuery): AsyncGenerator<OrdersPage, void, undefined>;
  /** The first page of a query, or the page of a `nextCursor`. */
  listPage(queryOrCursor: ListOrdersQuery | string): Promise<OrdersPage>;
  /** All pages of orders that are not acknowledged yet. Orders that Walmart fulfills (WFS) never appear here. */
  listReleased(query: ListOrdersQuery): AsyncGenerator<OrdersPage, void, undefined>;
  /** One order; `null` if Walmart does not know it. */
  get(
    purchaseOrderId: string,
    options?: Pick<ListOrdersQuery, "replacementInfo" | "productInfo" | "incentiveInfo">,
  ): Promise<ParsedOrder | null>;
  /** Acknowledges the whole order. Due within 4 hours of its creation; may be repeated while it is Acknowledged. */
  acknowledge(purchaseOrderId: string): Promise<ParsedOrder>;
  /** Reports a shipment to Walmart, which charges the buyer. */
  ship(
    purchaseOrderId: string,
    shipment: ShipmentLine[],
    options?: ShipOptions,
  ): Promise<ParsedOrder>;
  /** Cancels units that are not yet shipped. */
  cancel(purchaseOrderId: string, lines: CancelLine[]): Promise<ParsedOrder>;
  /** Sends goodwill refunds and adjustments. */
  refund(purchaseOrderId: string, lines: RefundLine[]): Promise<ParsedOrder>;
}

export interface TokenDetail {
  isValid: boolean;
  /** When the token of this request expires. */
  expiresAt?: Date;
  /** Permission by API, e.g. `{orders: "full_access", returns: "view_only", item: "no_access"}`. */
  scopes: Record<string, string>;
}

export interface TokenApi {
  /** The API key's permissions. Throws kind `auth` if the credentials are invalid. */
  detail(): Promise<TokenDetail>;
}

/** What is left of an operation's quota, as far as this process knows. */
export interface Availability {
  /** Requests that can be sent now. */
  tokens: number;
  /** When the next one can be sent; `null` means now. */
  availableAt: Date | null;
}

/** Walmart's throttle as this process sees it. For planning only: other processes share the quota. */
export interface ThrottleView {
  availableAt(operation: OperationName): Date | null;
  availability(operation: OperationName): Availability;
}

/** Walmart's clock, as its responses show it. */
export interface WalmartClockView {
  /**
   * Walmart's time at a moment of this process, never later than it really was; `null` before the first response.
   *
   * @param moment by `performance.now()`
   */
  at(moment: number): Date | null;
}

/** One seller account at Walmart Marketplace. */
export interface WalmartClient {
  token: TokenApi;
  partner: PartnerApi;
  orders: OrdersApi;
  returns: ReturnsApi;
  items: ItemsApi;
  itemSetup: ItemSetupApi;
  inventory: InventoryApi;
  prices: PricesApi;
  repricer: RepricerApi;
  feeds: FeedsApi;
  settlements: SettlementsApi;
  webhooks: WebhooksApi;
  throttle: ThrottleView;
  clock: WalmartClockView;
}
