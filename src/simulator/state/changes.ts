import type { Effect, EffectLine } from "./effects";
import { followOrder } from "./follow-orders";
import type { SimulatedLine, SimulatedOrder } from "./order";
import type { World } from "./world";

/** Notes that the order, and these of its lines, changed now. */
export function touch(world: World, order: SimulatedOrder, lines: SimulatedLine[]): void {
  const now = world.clock.now();
  order.lastModified = now;
  order.changed = true;
  for (const line of lines) {
    line.statusDate = now;
  }
}

type ChangedLine = { line: SimulatedLine } & Omit<EffectLine, "lineNumber" | "sku">;

/** Writes down what was done to the order. */
export function recordEffect(
  world: World,
  order: SimulatedOrder,
  what: Pick<Effect, "kind" | "source"> &
    Partial<Pick<Effect, "repeated" | "correlationId" | "returnOrderId">>,
  lines: ChangedLine[],
): void {
  const { purchaseOrderId, seller } = order;
  const effectLines = lines.map(({ line, ...rest }) => ({
    lineNumber: line.lineNumber,
    sku: line.sku,
    ...rest,
  }));
  const effect = { ...what, purchaseOrderId, seller, lines: effectLines };
  world.effects.record(effect, world.clock.now());
  followOrder(world, order, effect);
}
