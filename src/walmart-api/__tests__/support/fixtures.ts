import {
  createWalmartClient,
  isWalmartError,
  type WalmartClientOptions,
  type WalmartError,
} from "../../index";
import { CLIENT_ID, CLIENT_SECRET, type WalmartServer } from "./walmart-server";

/** A clock that only moves by sleeping or when a test sets it. */
export class Clock {
  time = Date.parse("2026-03-01T12:00:00.000Z");
  readonly slept: number[] = [];
  now = (): number => this.time;
  sleep = async (ms: number): Promise<void> => {
    this.slept.push(ms);
    this.time += ms;
  };
}

export function clientOf(
  server: WalmartServer,
  clock: Clock,
  options: Partial<WalmartClientOptions> = {},
) {
  return createWalmartClient({
    apiUrl: server.url,
    clientId: CLIENT_ID,
    clientSecret: CLIENT_SECRET,
    now: clock.now,
    sleep: clock.sleep,
    ...options,
  });
}

/** Returns the error that a call rejects with. Fails if the call succeeds or throws anything else. */
export async function errorOf(call: Promise<unknown>): Promise<WalmartError> {
  const outcome: unknown = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (isWalmartError(outcome)) return outcome;
  throw new Error("expected a WalmartError", { cause: outcome });
}

/** A purchase order line as Walmart sends it. */
export function line(lineNumber = "1", status = "Created") {
  return {
    lineNumber,
    item: { productName: "Mug", sku: `SKU-${lineNumber}`, condition: "New" },
    charges: {
      charge: [
        {
          chargeType: "PRODUCT",
          chargeName: "ItemPrice",
          chargeAmount: { currency: "USD", amount: 10 },
          tax: { taxName: "Tax1", taxAmount: { currency: "USD", amount: 0.7 } },
        },
      ],
    },
    orderLineQuantity: { unitOfMeasurement: "EACH", amount: "1" },
    statusDate: 1767261600000,
    orderLineStatuses: {
      orderLineStatus: [{ status, statusQuantity: { unitOfMeasurement: "EACH", amount: "1" } }],
    },
    intentToCancel: "FALSE",
    fulfillment: { fulfillmentOption: "S2H", shipMethod: "VALUE" },
  };
}

/** A purchase order as Walmart sends it. */
export function purchaseOrder(purchaseOrderId = "1796277083022", lines: unknown = [line()]) {
  return {
    purchaseOrderId,
    customerOrderId: `C${purchaseOrderId}`,
    customerEmailId: "buyer@relay.walmart.com",
    orderDate: 1767261600000,
    shippingInfo: {
      phone: "0000000000",
      estimatedDeliveryDate: 1767607200000,
      estimatedShipDate: 1767348000000,
      methodCode: "Value",
      postalAddress: {
        name: "Ann",
        address1: "1 Main St",
        city: "Austin",
        state: "TX",
        postalCode: "78701",
        country: "USA",
      },
    },
    orderLines: { orderLine: lines },
  };
}

/** A page of orders as Walmart sends it. */
export function orderList(orders: unknown, meta: Record<string, unknown> = {}) {
  return { list: { meta, elements: { order: orders } } };
}
