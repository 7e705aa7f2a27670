import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import {
  type KeptReturn,
  type OrderInput,
  sampleOrders,
  type Simulator,
  startSimulator,
} from "../src/simulator";
import { freePort } from "./free-port";
import { itemsOf, type SavedItem, seedListings } from "./seed-listings";
import { simulatePayouts } from "./simulate-payouts";
import { CATALOG } from "./store/catalog";

/**
 * A simulated Walmart that stores its purchase orders, returns and items in a file, because the store keeps them too.
 */
export interface PersistentSimulator {
  simulator: Simulator;
  /** Whether it started with the orders of an earlier run. */
  continued: boolean;
  /** The orders that were paid before the first start; empty if it continues. */
  paidOrders: string[];
  stop(): Promise<void>;
}

const SAVE_EVERY = 2_000;

/** Starts a simulator that stores nothing. */
export async function startFreshSimulator(wantedPort: number): Promise<Simulator> {
  return startSimulator({ port: await freePort(wantedPort) });
}

/** Starts a simulator that continues an earlier run, or starts with a dozen sample orders. */
export async function startPersistentSimulator(
  wantedPort: number,
  file: string,
): Promise<PersistentSimulator> {
  const simulator = await startFreshSimulator(wantedPort);
  const saved = load(file);
  seedListings(simulator, saved?.items);
  const paidOrders = saved ? [] : simulatePayouts(simulator);
  for (const order of saved?.orders ?? sampleOrders(CATALOG.map(({ sku }) => sku))) {
    simulator.createOrder(order);
  }
  simulator.restoreReturns(saved?.returns ?? []);

  let written = "";
  const save = () => {
    const text = JSON.stringify({
      orders: simulator.orders(),
      returns: simulator.keepReturns(),
      items: itemsOf(simulator),
    });
    if (text !== written) {
      // Written to another file and renamed, so that an interruption leaves either the old or the new file.
      writeFileSync(`${file}.new`, text);
      renameSync(`${file}.new`, file);
      written = text;
    }
  };
  save();
  const timer = setInterval(save, SAVE_EVERY);
  return {
    simulator,
    continued: saved !== undefined,
    paidOrders,
    async stop() {
      clearInterval(timer);
      save();
      await simulator.stop();
    },
  };
}

/** Loads the orders as raw input in the form in which the simulator returned them, their returns, and the items. */
function load(file: string): (Omit<SavedData, "orders"> & { orders: OrderInput[] }) | undefined {
  if (!existsSync(file)) {
    return undefined;
  }
  const saved = JSON.parse(readFileSync(file, "utf8")) as SavedOrder[] | SavedData;
  // Earlier versions of the demo stored neither returns nor items.
  const { orders, returns, items } = Array.isArray(saved) ? { orders: saved, returns: [] } : saved;
  // The newest are first; they are recreated in their original order.
  return { returns, items, orders: orders.reverse().map(toInput) };
}

interface SavedData {
  orders: SavedOrder[];
  returns: KeptReturn[];
  items?: SavedItem[];
}

function toInput({ simulator, ...raw }: SavedOrder): OrderInput {
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

interface SavedOrder extends Record<string, unknown> {
  simulator: { lastModified: OrderInput["lastModified"] };
  orderDate: OrderDates["orderDate"];
  shippingInfo: Pick<OrderDates, "estimatedShipDate" | "estimatedDeliveryDate">;
  shipNode?: { type?: OrderInput["shipNodeType"] };
}
