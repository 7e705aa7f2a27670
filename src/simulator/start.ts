import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { moveClock } from "./control/clock";
import { injectFault } from "./control/faults";
import {
  acknowledgeElsewhere,
  cancelOrder,
  deliverOrder,
  requestCancellation,
  shipElsewhere,
} from "./control/order-actions";
import { itemSetUpControls } from "./control/item-set-up";
import { readItemSpec } from "./control/item-set-up-actions";
import { listingControls } from "./control/listings";
import { fundDiscount, refundElsewhere } from "./control/order-refunds";
import { createOrders, describeOrder, findOrder } from "./control/orders";
import { createPayout, describePayouts } from "./control/payouts";
import { changeReturnAmount } from "./control/return-amounts";
import { moveReturn } from "./control/return-moves";
import { createReturn, describeReturn, findReturn } from "./control/returns";
import { updateSettings } from "./control/settings";
import { createApp } from "./http/app";
import { passTime } from "./state/pass-time";
import { createWorld, type World } from "./state/world";
import type { Simulator, SimulatorOptions } from "./types";

/** Starts a simulated Walmart Marketplace on this machine. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const itemSpecs = options.itemSpecs?.flatMap(readItemSpec);
  const world = createWorld({ ...options, itemSpecs });
  const server = createServer(createApp(world));
  // Longer than clients keep idle connections, so that they never reuse one that is being closed.
  server.keepAliveTimeout = 65_000;
  if (options.quiet === false) {
    reportRequests(server);
  }
  const host = options.host ?? "127.0.0.1";
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${port}`,
    port,
    ...inProcess(world),
    stop() {
      world.webhooks.stop();
      return stop(server);
    },
  };
}

function inProcess(world: World): Omit<Simulator, "url" | "port" | "stop"> {
  return {
    createOrder(input) {
      const purchaseOrderIds = createOrders(world, input);
      return { purchaseOrderId: purchaseOrderIds[0] as string, purchaseOrderIds };
    },
    ...orderActions(world),
    ...listingControls(world),
    ...itemSetUpControls(world),
    getOrder(number) {
      passTime(world);
      const order = world.orders.get(number);
      return order && describeOrder(world, order);
    },
    orders() {
      passTime(world);
      return world.orders.newestFirst().map((order) => describeOrder(world, order));
    },
    ...returnActions(world),
    createPayout(input) {
      passTime(world);
      return createPayout(world, input);
    },
    payouts: (clientId) => describePayouts(world, clientId),
    now: () => world.clock.now(),
    advanceClock: (ms) => void moveClock(world, { advance_ms: ms }),
    setClock: (now) => void moveClock(world, { now }),
    injectFault: (fault) => injectFault(world, fault),
    faults: () => world.faults.list(),
    clearFaults: () => world.faults.clear(),
    requests: (filter) => world.requests.find(filter),
    clearRequests: () => world.requests.clear(),
    effects(filter) {
      passTime(world);
      return world.effects.find(filter);
    },
    updateSettings: (settings) => updateSettings(world, settings),
    reset: () => world.reset(),
  };
}

type Action = (world: World, order: ReturnType<typeof findOrder>, input: unknown) => void;

function orderActions(world: World) {
  const act = (action: Action) => (purchaseOrderId: string, input?: unknown) => {
    passTime(world);
    action(world, findOrder(world, purchaseOrderId), input);
  };
  return {
    acknowledge: act(acknowledgeElsewhere),
    ship: act(shipElsewhere),
    deliver: act(deliverOrder),
    cancel: act(cancelOrder),
    requestCancellation: act(requestCancellation),
    refund: act(refundElsewhere),
    fundDiscount: act(fundDiscount),
  };
}

function returnActions(
  world: World,
): Pick<
  Simulator,
  | "createReturn"
  | "moveReturn"
  | "changeReturnAmount"
  | "getReturn"
  | "returns"
  | "keepReturns"
  | "restoreReturns"
> {
  return {
    createReturn(input) {
      passTime(world);
      return createReturn(world, input);
    },
    moveReturn(returnOrderId, to) {
      passTime(world);
      moveReturn(world, findReturn(world, returnOrderId), { to });
    },
    changeReturnAmount(returnOrderId, amount) {
      passTime(world);
      changeReturnAmount(world, findReturn(world, returnOrderId), { amount });
    },
    getReturn(returnOrderId) {
      passTime(world);
      const order = world.returns.get(returnOrderId);
      return order && describeReturn(world, order);
    },
    returns() {
      passTime(world);
      return world.returns.newestFirst().map((order) => describeReturn(world, order));
    },
    keepReturns: () => structuredClone([...world.returns.newestFirst()]),
    restoreReturns(kept) {
      for (const order of structuredClone(kept)) {
        world.returns.add(order);
      }
    },
  };
}

function reportRequests(server: Server): void {
  server.on("request", (request, response) => {
    response.on("close", () => {
      const { statusCode, writableEnded } = response;
      const outcome = writableEnded ? statusCode : "no response";
      process.stdout.write(`${request.method} ${request.url} ${outcome}\n`);
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // Keep-alive connections, and those that a fault left hanging, would keep the server open.
    server.closeAllConnections();
  });
}
