import { z } from "zod";
import { recordEffect, markChanged } from "../state/changes";
import type { EffectKind, EffectLine } from "../state/effects";
import type { LineStatus, Portion, SimulatedLine, SimulatedOrder } from "../state/order";
import { moveUnits, quantityIn } from "../state/portions";
import type { World } from "../state/world";
import { announceOrder } from "../webhooks/announce";
import { ControlError, readInput } from "./errors";
import { chooseLines, lineChoice } from "./line-choice";
import { generateTracking } from "./tracking";

const choice = z.strictObject({ lines: lineChoice });

const cancelSchema = z.strictObject({
  lines: lineChoice,
  /** Who cancels, with their usual reason. */
  by: z.enum(["customer", "walmart"]).default("customer"),
  reason: z.string().min(1).optional(),
});

const shipSchema = z.strictObject({
  lines: lineChoice,
  carrier: z.string().min(1).optional(),
  otherCarrier: z.string().min(1).optional(),
  trackingNumber: z.string().min(1).optional(),
  trackingURL: z.string().optional(),
});

export type LinesInput = z.input<typeof choice>;
export type CancelInput = z.input<typeof cancelSchema>;
export type ShipInput = z.input<typeof shipSchema>;

/** Acknowledges units as another tool or Seller Center would. */
export function acknowledgeElsewhere(world: World, order: SimulatedOrder, input: unknown): void {
  const { lines } = readInput(choice, input);
  move(world, order, lines, ["Created"], "acknowledge", (taken) => ({
    ...taken,
    status: "Acknowledged",
  }));
}

/** Ships units as another tool or Seller Center would. */
export function shipElsewhere(world: World, order: SimulatedOrder, input: unknown): void {
  const { lines, otherCarrier, ...given } = readInput(shipSchema, input);
  const shippedAt = world.clock.now();
  const base = { ...generateTracking(order.methodCode, shippedAt), ...given };
  const tracking = otherCarrier ? { ...base, carrier: undefined, otherCarrier } : base;
  move(
    world,
    order,
    lines,
    ["Acknowledged", "Created"],
    "ship",
    ({ quantity }) => ({ status: "Shipped", quantity, tracking, shippedAt }),
    { tracking },
  );
}

/** Delivers the parcels. */
export function deliverOrder(world: World, order: SimulatedOrder, input: unknown): void {
  const { lines } = readInput(choice, input);
  move(world, order, lines, ["Shipped"], null, (taken) => ({ ...taken, status: "Delivered" }));
}

const FRAUD = "FRAUD_CANCEL";

/** Cancels units as the buyer or Walmart, without the seller. Walmart's real reason texts are not documented. */
export function cancelOrder(world: World, order: SimulatedOrder, input: unknown): void {
  const { lines, by, ...given } = readInput(cancelSchema, input);
  const reason = given.reason ?? (by === "customer" ? "CUSTOMER_CANCELLED" : FRAUD);
  move(
    world,
    order,
    lines,
    ["Created", "Acknowledged"],
    "cancel",
    ({ quantity }) => ({ status: "Cancelled", quantity, cancellationReason: reason }),
    { reason },
  );
  if (reason === FRAUD) {
    announceOrder(world, order, FRAUD);
  }
}

/** Requests a cancellation of unshipped units as the buyer; the seller decides. */
export function requestCancellation(world: World, order: SimulatedOrder, input: unknown): void {
  const { lines } = readInput(choice, input);
  const chosen = chooseLines(order, lines, ["Created", "Acknowledged"]).map(({ line }) => line);
  for (const line of chosen) {
    line.intentToCancel = true;
  }
  markChanged(world, order, chosen);
  announceOrder(world, order, "INTENT_TO_CANCEL");
}

function move(
  world: World,
  order: SimulatedOrder,
  lines: z.output<typeof lineChoice>,
  from: LineStatus[],
  kind: EffectKind | null,
  into: (taken: Portion) => Portion,
  details: Pick<EffectLine, "tracking" | "reason"> = {},
): void {
  const chosen = chooseLines(order, lines, from);
  for (const { line, quantity } of chosen) {
    rejectTooMany(line, quantity, from);
    moveUnits(line, from, quantity, into);
  }
  markChanged(
    world,
    order,
    chosen.map(({ line }) => line),
  );
  if (kind) {
    const changed = chosen.map((each) => ({ ...each, ...details }));
    recordEffect(world, order, { kind, source: "control" }, changed);
  }
}

function rejectTooMany(line: SimulatedLine, quantity: number, from: LineStatus[]): void {
  const available = quantityIn(line, ...from);
  if (quantity > available) {
    const what = `line ${line.lineNumber} has ${available} ${available === 1 ? "unit" : "units"} in ${from.join(" or ")}, not ${quantity}`;
    throw new ControlError("lines", `lines: ${what}`);
  }
}
