import { randomBytes } from "node:crypto";
import { nextOrderNumbers } from "../state/ids";
import type { PostalAddress, SimulatedOrder } from "../state/order";
import type { World } from "../state/world";
import { buildLines } from "./build-lines";
import { ControlError } from "./errors";
import type { ReadOrder } from "./order-input";
import { generatedAddress } from "./generated-address";
import { linesOfRaw, numbersOfRaw } from "./raw-order";

const DAY = 86_400_000;
let made = 0;

/** Builds a purchase order, with defaults for everything that the input omits. */
export function buildOrder(input: ReadOrder, world: World): SimulatedOrder {
  const now = world.clock.now();
  const orderDate = input.orderDate ?? now;
  const methodCode = input.methodCode ?? "Standard";
  const shipNodeType = input.shipNodeType ?? "SellerFulfilled";
  // Walmart acknowledges the orders of its own warehouse itself.
  const usual = shipNodeType === "WFSFulfilled" ? "Acknowledged" : "Created";
  const status = input.status ?? usual;
  // An old order without a ship date must not be overdue immediately.
  const estimatedShipDate = input.estimatedShipDate ?? Math.max(orderDate, now) + 2 * DAY;
  const unitLines = input.unitLines ?? false;
  const raw = input.raw;
  return {
    ...numbersOf(input, world),
    customerEmailId: input.customerEmailId ?? relayAddress(),
    seller: sellerOf(input, world),
    orderType: input.orderType ?? "REGULAR",
    originalCustomerOrderID: input.originalCustomerOrderID,
    orderDate,
    lastModified: input.lastModified ?? now,
    changed: false,
    shipNodeType,
    shipNode: shipNodeOf(input, world),
    carrierMethodName: input.carrierMethodName,
    phone: input.shippingInfo?.phone ?? "4795550142",
    estimatedShipDate,
    estimatedDeliveryDate: input.estimatedDeliveryDate ?? estimatedShipDate + 4 * DAY,
    methodCode,
    postalAddress: addressOf(input),
    lines: raw
      ? linesOfRaw(raw, now)
      : buildLines(input.lines ?? input.orderLines?.orderLine ?? [], {
          status,
          now,
          methodCode,
          unitLines,
        }),
    raw,
  };
}

function numbersOf(input: ReadOrder, world: World) {
  const numbers = nextOrderNumbers();
  const raw = numbersOfRaw(input.raw);
  const purchaseOrderId = input.purchaseOrderId ?? raw.purchaseOrderId ?? numbers.purchaseOrderId;
  if (world.orders.get(purchaseOrderId)) {
    throw new ControlError("purchaseOrderId", `purchaseOrderId: ${purchaseOrderId} already exists`);
  }
  return {
    purchaseOrderId,
    customerOrderId: input.customerOrderId ?? raw.customerOrderId ?? numbers.customerOrderId,
  };
}

function sellerOf(input: ReadOrder, world: World): string {
  const clientId = input.clientId ?? input.seller ?? world.sellers.default().clientId;
  const seller = world.sellers.get(clientId);
  if (!seller) {
    throw new ControlError("clientId", `clientId: there is no seller ${clientId}`);
  }
  return seller.id;
}

function shipNodeOf(input: ReadOrder, world: World): { id: string; name: string } {
  const [first] = world.sellers.get(sellerOf(input, world))?.shipNodes ?? [];
  return {
    id: first ?? "",
    name: "Simulated warehouse",
    ...withoutUndefined(input.shipNode ?? {}),
  };
}

function addressOf(input: ReadOrder): PostalAddress {
  const given = input.shippingInfo?.postalAddress ?? {};
  const address = { ...generatedAddress(made++), ...withoutUndefined(given) };
  return input.customerName ? { ...address, name: input.customerName } : address;
}

function withoutUndefined<T extends object>(value: T): Partial<T> {
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(entries) as Partial<T>;
}

/** Walmart hides the buyer's address behind a relay address. */
function relayAddress(): string {
  return `${randomBytes(16).toString("hex").toUpperCase()}@relay.walmart.com`;
}
