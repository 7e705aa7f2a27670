import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import {
  type KeptReturn,
  type OrderInput,
  sampleOrders,
  type Simulator,
  startSimulator,
} from "../src/simulator";
import { freePort } from "./lib/ports";
import { itemsOf, type KeptItem, stockShelves } from "./shelves";
import { CATALOG } from "./store/catalog";

/** Keeps the purchase orders, returns and items of a simulated Walmart in a file, because the store keeps them too. */
export interface KeptSimulator {
  simulator: Simulator;
  /** Whether it started with the orders of an earlier run. */
  continued: boolean;
  stop(): Promise<void>;
}

const SAVE_EVERY = 2_000;

/** A simulator without memory. */
export async function startFreshSimulator(wantedPort: number): Promise<Simulator> {
  return startSimulator({ port: await freePort(wantedPort) });
}

/** A simulator that goes on where it stopped, or begins with a dozen sample orders. */
export async function startKeptSimulator(wantedPort: number, file: string): Promise<KeptSimulator> {
  const simulator = await startFreshSimulator(wantedPort);
  const kept = load(file);
  stockShelves(simulator, kept?.items);
  for (const order of kept?.orders ?? sampleOrders(CATALOG.map(({ sku }) => sku))) {
    simulator.createOrder(order);
  }
  simulator.restoreReturns(kept?.returns ?? []);

  let written = "";
  const save = () => {
    const text = JSON.stringify({
      orders: simulator.orders(),
      returns: simulator.keepReturns(),
      items: itemsOf(simulator),
    });
    if (text !== written) {
      // Written beside and renamed, so that being killed leaves the old file or the new one.
      writeFileSync(`${file}.new`, text);
      renameSync(`${file}.new`, file);
      written = text;
    }
  };
  save();
  const timer = setInterval(save, SAVE_EVERY);
  return {
    simulator,
    continued: kept !== undefined,
    async stop() {
      clearInterval(timer);
      save();
      await simulator.stop();
    },
  };
}

/** The orders as the simulator answered them, made to be answered like that again; their returns, and the items. */
function load(file: string): (Omit<Kept, "orders"> & { orders: OrderInput[] }) | undefined {
  if (!existsSync(file)) {
    return undefined;
  }
  const kept = JSON.parse(readFileSync(file, "utf8")) as KeptOrder[] | Kept;
  // Demos of an earlier version kept neither returns nor items.
  const { orders, returns, items } = Array.isArray(kept) ? { orders: kept, returns: [] } : kept;
  // The newest come first; they are made anew in the order in which they came.
  return { returns, items, orders: orders.reverse().map(toInput) };
}

interface Kept {
  orders: KeptOrder[];
  returns: KeptReturn[];
  items?: KeptItem[];
}

function toInput({ simulator, ...raw }: KeptOrder): OrderInput {
  return {
    raw,
    lastModified: simulator.lastModified,
    orderDate: raw.orderDate,
    estimatedShipDate: raw.shippingInfo.estimatedShipDate,
    estimatedDeliveryDate: raw.shippingInfo.estimatedDeliveryDate,
    shipNodeType: raw.shipNode?.type,
  };
}

type OrderDates = Required<
  Pick<OrderInput, "orderDate" | "estimatedShipDate" | "estimatedDeliveryDate">
>;

interface KeptOrder extends Record<string, unknown> {
  simulator: { lastModified: OrderInput["lastModified"] };
  orderDate: OrderDates["orderDate"];
  shippingInfo: Pick<OrderDates, "estimatedShipDate" | "estimatedDeliveryDate">;
  shipNode?: { type?: OrderInput["shipNodeType"] };
}
