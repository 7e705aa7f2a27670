import type { Effect, EffectLine } from "./effects";
import { onOrderChanged } from "./order-events";
import type { SimulatedLine, SimulatedOrder } from "./order";
import type { World } from "./world";

/** Marks the order and these lines as changed now. */
export function markChanged(world: World, order: SimulatedOrder, lines: SimulatedLine[]): void {
  const now = world.clock.now();
  order.lastModified = now;
  order.changed = true;
  for (const line of lines) {
    line.statusDate = now;
  }
}

type ChangedLine = { line: SimulatedLine } & Omit<EffectLine, "lineNumber" | "sku">;

/** Records an action on the order. */
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
  onOrderChanged(world, order, effect);
}
