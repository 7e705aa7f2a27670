import { randomUUID } from "node:crypto";
import {
  type OrderInput,
  type Simulator,
  type SimulatorOptions,
  startSimulator,
} from "../../index";

export interface ApiResponse {
  status: number;
  headers: Headers;
  text: string;
  /** The JSON body, or null if it is not JSON. */
  body: ReturnType<typeof JSON.parse>;
}

interface Call {
  method?: string;
  body?: unknown;
  /** Headers to change; undefined removes one. */
  headers?: Record<string, string | undefined>;
}

/** A running simulator with an authenticated seller who calls it over plain HTTP. */
export interface Shop {
  simulator: Simulator;
  token: string;
  /** Calls the API with all headers that Walmart requires. */
  call(path: string, call?: Call): Promise<ApiResponse>;
  /** Calls the control API. */
  control(path: string, body?: unknown, method?: string): Promise<ApiResponse>;
  login(clientId?: string, secret?: string, headers?: Call["headers"]): Promise<ApiResponse>;
  /** Creates an order and returns its number. */
  order(input?: Partial<OrderInput>): string;
  /** Formats the statuses of a line as `2 Acknowledged, 1 Shipped 1Z…`. */
  statuses(purchaseOrderId: string, line?: number): string;
}

export async function openShop(options: SimulatorOptions = {}): Promise<Shop> {
  const simulator = await startSimulator(options);
  const clean = (headers: Record<string, string | undefined>) =>
    Object.fromEntries(
      Object.entries(headers).filter(([, value]) => value !== undefined),
    ) as Record<string, string>;
  const base = () => ({
    "WM_SVC.NAME": "Walmart Marketplace",
    "WM_QOS.CORRELATION_ID": randomUUID(),
    Accept: "application/json",
  });
  const send = async (path: string, init: RequestInit): Promise<ApiResponse> => {
    const response = await fetch(simulator.url + path, init);
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: parse(text) };
  };
  const shop: Shop = {
    simulator,
    token: "",
    call: (path, { method = "GET", body, headers } = {}) =>
      send(path, {
        method,
        headers: clean({
          ...base(),
          "WM_SEC.ACCESS_TOKEN": shop.token,
          ...(body === undefined ? {} : { "Content-Type": "application/json" }),
          ...headers,
        }),
        body: typeof body === "string" ? body : body && JSON.stringify(body),
      } as RequestInit),
    control: (path, body, method = body === undefined ? "GET" : "POST") =>
      send(`/v1/simulations/${path}`, {
        method,
        headers: { "Content-Type": "application/json" },
        body: body === undefined ? undefined : JSON.stringify(body),
      }),
    login: (clientId = "simulator-client", secret = "simulator-secret", headers = {}) =>
      send("/v3/token", {
        method: "POST",
        headers: clean({
          ...base(),
          Authorization: `Basic ${Buffer.from(`${clientId}:${secret}`).toString("base64")}`,
          "Content-Type": "application/x-www-form-urlencoded",
          ...headers,
        }),
        body: "grant_type=client_credentials",
      }),
    order: (input = {}) =>
      simulator.createOrder({
        ...(input.orderLines || input.raw ? {} : { lines: [{ sku: "A", quantity: 3 }] }),
        ...input,
      }).purchaseOrderId,
    statuses: (purchaseOrderId, line = 0) => describeLine(simulator, purchaseOrderId, line),
  };
  const { clientId, clientSecret } = options.sellers?.[0] ?? {};
  shop.token = (await shop.login(clientId, clientSecret)).body.access_token;
  simulator.clearRequests();
  return shop;
}

/** The body of a shipment of one line: `[quantity, tracking number]` for each parcel. */
export function shipment(
  parcels: [quantity: number, trackingNumber: string][],
  change: { line?: object; status?: object; tracking?: object; shipment?: object } = {},
) {
  const orderLineStatus = parcels.map(([quantity, trackingNumber]) => ({
    status: "Shipped",
    statusQuantity: { unitOfMeasurement: "EACH", amount: String(quantity) },
    trackingInfo: {
      shipDateTime: 1_795_326_600_000,
      carrierName: { carrier: "UPS" },
      methodCode: "Standard",
      trackingNumber,
      ...change.tracking,
    },
    ...change.status,
  }));
  const line = {
    lineNumber: "1",
    sellerOrderId: "1001",
    orderLineStatuses: { orderLineStatus },
    ...change.line,
  };
  return { orderShipment: { ...change.shipment, orderLines: { orderLine: [line] } } };
}

/** The body of a cancellation: `[line number, quantity]` for each line. */
export function cancellation(
  lines: [lineNumber: string, quantity: number][],
  cancellationReason = "SELLER_CANCEL_OUT_OF_STOCK",
) {
  const orderLine = lines.map(([lineNumber, quantity]) => ({
    lineNumber,
    orderLineStatuses: {
      orderLineStatus: [
        {
          status: "Cancelled",
          cancellationReason,
          statusQuantity: { unitOfMeasurement: "EACH", amount: String(quantity) },
        },
      ],
    },
  }));
  return { orderCancellation: { orderLines: { orderLine } } };
}

/** The first entry of an error body in the shape of the orders API. */
export function errorOf(response: ApiResponse) {
  return response.body.errors.error[0] as { code: string; field: string; description: string };
}

function describeLine(simulator: Simulator, purchaseOrderId: string, index: number): string {
  const order = simulator.getOrder(purchaseOrderId) as ReturnType<typeof JSON.parse>;
  const entries = order.orderLines.orderLine[index].orderLineStatuses.orderLineStatus as {
    status: string;
    statusQuantity: { amount: string };
    trackingInfo?: { trackingNumber: string };
  }[];
  return entries
    .map(({ status, statusQuantity, trackingInfo }) =>
      [statusQuantity.amount, status, trackingInfo?.trackingNumber].filter(Boolean).join(" "),
    )
    .join(", ");
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
