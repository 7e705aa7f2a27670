import { announce } from "../webhooks/announce";
import { recordEffect, markChanged } from "./changes";
import type { EffectSource } from "./effects";
import type { Refund, SimulatedLine } from "./order";
import { moveUnits, quantityIn } from "./portions";
import { leftToRefund, sumCents } from "./refundable";
import {
  type RefundChannel,
  statusOf,
  type SimulatedReturn,
  type SimulatedReturnLine,
} from "./return";
import { sharesOf } from "./return-charges";
import type { World } from "./world";

/** Units of a return line to refund. */
export interface RefundChoice {
  line: SimulatedReturnLine;
  quantity: number;
}

interface Refunder {
  source: EffectSource;
  channel: RefundChannel;
  correlationId?: string;
}

/** How many units of the line can still be refunded: none of a replacement or of a completed or fully refunded line. */
export function refundableQuantity(
  world: World,
  order: SimulatedReturn,
  line: SimulatedReturnLine,
): number {
  // A refund that Walmart has started counts as done.
  if (order.type === "REPLACEMENT" || statusOf(line) === "COMPLETED") {
    return 0;
  }
  const sold = orderLine(world, order, line);
  const paid = sold ? quantityIn(sold, "Shipped", "Delivered") : 0;
  return Math.min(line.quantity - line.refundedQuantity, paid);
}

/** Refunds units, which the caller has checked to be refundable, and records one effect. */
export function refundReturn(
  world: World,
  order: SimulatedReturn,
  chosen: RefundChoice[],
  by: Refunder,
): void {
  const sale = world.orders.get(order.purchaseOrderId);
  if (!sale || chosen.length === 0) {
    return;
  }
  const now = world.clock.now();
  const changed = chosen.flatMap(({ line, quantity }) => {
    const sold = orderLine(world, order, line);
    if (!sold) {
      return [];
    }
    const refunds = refundsOf(line, quantity, sold);
    sold.refunds.push(...refunds);
    moveUnits(sold, ["Delivered", "Shipped"], quantity, (taken) => ({
      ...taken,
      status: "Refund",
    }));
    line.refundedQuantity += quantity;
    line.refundChannel = by.channel;
    if (line.refundedQuantity >= line.quantity) {
      if (statusOf(line) !== "COMPLETED") {
        line.events.push({ tag: "REFUND_INITIATED", time: now });
      }
      line.events.push({ tag: "REFUND_ISSUED", time: now });
    }
    const { returnOrderLineNumber, reason } = line;
    return [
      { line: sold, returnOrderLineNumber, quantity, reason, refunded: sumCents(refunds) / 100 },
    ];
  });
  order.lastModified = now;
  markChanged(
    world,
    sale,
    changed.map(({ line }) => line),
  );
  const { source, correlationId } = by;
  const { returnOrderId } = order;
  recordEffect(
    world,
    sale,
    { kind: "return_refund", source, returnOrderId, ...(correlationId && { correlationId }) },
    changed,
  );
  const { seller, purchaseOrderId } = order;
  announce(world, seller, "RETURN_INVOICED", { returnOrderId, purchaseOrderId });
}

function orderLine(
  world: World,
  order: SimulatedReturn,
  line: SimulatedReturnLine,
): SimulatedLine | undefined {
  const sale = world.orders.get(order.purchaseOrderId);
  return sale?.lines.find(({ lineNumber }) => lineNumber === line.lineNumber);
}

/** All refunds of a line together, including goodwill, never exceed what the buyer paid for it. */
function refundsOf(line: SimulatedReturnLine, quantity: number, sold: SimulatedLine): Refund[] {
  const left = leftToRefund(sold, sold.refunds);
  return sharesOf(line, quantity)
    .map((share) => {
      const cap = left.find(({ chargeType }) => chargeType === share.chargeType);
      return {
        ...share,
        reason: "Customer returned item",
        cents: Math.max(0, Math.min(share.cents, cap?.cents ?? 0)),
        taxCents: Math.max(0, Math.min(share.taxCents, cap?.taxCents ?? 0)),
      };
    })
    .filter(({ cents, taxCents }) => cents > 0 || taxCents > 0);
}
