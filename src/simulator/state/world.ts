import type { OrderQuery } from "../resources/orders/query";
import type { ReturnQuery } from "../resources/returns/query";
import { DEFAULT_SETTINGS, type SimulatorSettings } from "../settings";
import { Webhooks } from "../webhooks/webhooks";
import { Clock } from "./clock";
import { Cursors } from "./cursors";
import { Effects } from "./effects";
import { type GivenSpec, ItemSpecs } from "./item-specs";
import { Faults } from "./faults";
import { Listings } from "./listings";
import { OrderBook } from "./order-book";
import { RequestLog } from "./request-log";
import { ReturnBook } from "./return-book";
import { type SellerInput, Sellers } from "./sellers";
import { Settlements } from "./settlements";
import { Throttle } from "./throttle";
import { Tokens } from "./tokens";

/** The whole state of a simulated Walmart. A new resource adds its own state here. */
export interface World {
  settings: SimulatorSettings;
  readonly clock: Clock;
  readonly sellers: Sellers;
  readonly tokens: Tokens;
  readonly throttle: Throttle;
  readonly orders: OrderBook;
  readonly orderCursors: Cursors<OrderQuery>;
  readonly returns: ReturnBook;
  readonly returnCursors: Cursors<ReturnQuery>;
  readonly settlements: Settlements;
  readonly effects: Effects;
  readonly listings: Listings;
  readonly itemSpecs: ItemSpecs;
  readonly webhooks: Webhooks;
  readonly requests: RequestLog;
  readonly faults: Faults;
  /** Number of empty lists so far, to alternate their responses. */
  emptyLists: number;
  /** Resets everything but the sellers and the initial settings. */
  reset(): void;
}

export interface WorldOptions {
  sellers?: SellerInput[];
  now?: () => number;
  settings?: Partial<SimulatorSettings>;
  itemSpecs?: GivenSpec[];
}

/** Creates a Walmart with its sellers and no orders. */
export function createWorld(options: WorldOptions = {}): World {
  const clock = new Clock(options.now);
  const world: World = {
    settings: { ...DEFAULT_SETTINGS, ...options.settings },
    clock,
    sellers: new Sellers(options.sellers ?? []),
    tokens: new Tokens(clock),
    throttle: new Throttle(clock),
    orders: new OrderBook(),
    orderCursors: new Cursors(),
    returns: new ReturnBook(),
    returnCursors: new Cursors(),
    settlements: new Settlements(),
    effects: new Effects(),
    listings: new Listings(),
    itemSpecs: new ItemSpecs(options.itemSpecs),
    webhooks: new Webhooks(() => world.settings),
    requests: new RequestLog(),
    faults: new Faults(),
    emptyLists: 0,
    reset() {
      world.settings = { ...DEFAULT_SETTINGS, ...options.settings };
      world.emptyLists = 0;
      clock.reset();
      for (const part of [
        world.tokens,
        world.throttle,
        world.orders,
        world.orderCursors,
        world.returns,
        world.returnCursors,
        world.settlements,
        world.effects,
        world.listings,
        world.itemSpecs,
        world.webhooks,
        world.requests,
        world.faults,
      ]) {
        part.clear();
      }
    },
  };
  return world;
}
