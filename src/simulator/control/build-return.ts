import { randomInt } from "node:crypto";
import { nextReturnOrderId } from "../state/ids";
import type { SimulatedOrder } from "../state/order";
import { quantityIn } from "../state/portions";
import type { ReturnLabel, SimulatedReturn, SimulatedReturnLine } from "../state/return";
import { chargesOf } from "../state/return-charges";
import type { World } from "../state/world";
import { ControlError } from "./errors";
import type { ReadReturn } from "./return-input";
import { returnDescription } from "./return-reasons";

const DAY = 86_400_000;

/**
 * Builds a return order, with defaults for everything that the input omits. Throws if the units are not shipped or are
 * already being returned.
 */
export function buildReturn(
  input: ReadReturn,
  sale: SimulatedOrder,
  world: World,
): SimulatedReturn {
  const now = world.clock.now();
  const returnOrderDate = input.returnOrderDate ?? now;
  const keepIt = input.keepIt ?? false;
  const returnOrderId = input.returnOrderId ?? nextReturnOrderId();
  if (world.returns.get(returnOrderId)) {
    throw new ControlError("returnOrderId", `returnOrderId: ${returnOrderId} already exists`);
  }
  return {
    returnOrderId,
    seller: sale.seller,
    purchaseOrderId: sale.purchaseOrderId,
    customerOrderId: sale.customerOrderId,
    type: input.type ?? "REFUND",
    keepIt,
    channelName: input.channel ?? "ONLINE",
    returnOrderDate,
    returnByDate: input.returnByDate ?? returnOrderDate + 30 * DAY,
    lastModified: input.lastModified ?? now,
    label: keepIt ? undefined : buildLabel(input, returnOrderId),
    lines: buildLines(input, sale, world, returnOrderDate),
  };
}

function buildLines(
  input: ReadReturn,
  sale: SimulatedOrder,
  world: World,
  time: number,
): SimulatedReturnLine[] {
  const built: SimulatedReturnLine[] = [];
  for (const choice of chosenLines(input, sale)) {
    const line = sale.lines.find(({ lineNumber }) => lineNumber === choice.lineNumber);
    if (!line) {
      throw new ControlError("lines", `lines: there is no line ${choice.lineNumber}`);
    }
    const others = [
      ...world.returns.linesOf(sale.purchaseOrderId, line.lineNumber),
      ...built.filter(({ lineNumber }) => lineNumber === line.lineNumber),
    ];
    const pending = others.reduce((sum, each) => sum + each.quantity - each.refundedQuantity, 0);
    const returnable = quantityIn(line, "Shipped", "Delivered") - pending;
    const quantity = choice.quantity ?? returnable;
    if (quantity > returnable) {
      const what = `line ${line.lineNumber} has ${returnable} returnable ${returnable === 1 ? "unit" : "units"}, not ${quantity}`;
      throw new ControlError("lines", `lines: ${what}`);
    }
    if (quantity <= 0) {
      continue;
    }
    const reason = choice.reason ?? input.reason ?? input.returnReason ?? "NO_LONGER_WANTED";
    built.push({
      returnOrderLineNumber: built.length + 1,
      lineNumber: line.lineNumber,
      quantity,
      refundedQuantity: 0,
      reason,
      description: choice.description ?? returnDescription(reason),
      ...chargesOf(line, quantity, others, input.refundShipping ?? true),
      events: [{ tag: "RETURN_INITIATED", time }],
    });
  }
  if (built.length === 0) {
    throw new ControlError("lines", "lines: the order has no returnable units");
  }
  return built;
}

function chosenLines(input: ReadReturn, sale: SimulatedOrder): NonNullable<ReadReturn["lines"]> {
  if (input.lines && (input.lineNumber !== undefined || input.qty !== undefined)) {
    throw new ControlError("lines", "lines: cannot be combined with lineNumber and qty");
  }
  if (input.lineNumber !== undefined) {
    return [{ lineNumber: input.lineNumber, quantity: input.qty }];
  }
  if (input.qty !== undefined) {
    throw new ControlError("lineNumber", "lineNumber: is required");
  }
  return input.lines ?? sale.lines.map(({ lineNumber }) => ({ lineNumber }));
}

function buildLabel(input: ReadReturn, returnOrderId: string): ReturnLabel {
  const carrierName = input.carrier ?? "FEDEX";
  return {
    imageUrl: `https://example.com/return-labels/${returnOrderId}.png`,
    carrierId: "11",
    carrierName,
    serviceType: carrierName === "FEDEX" ? "FedEx Ground" : "Ground",
    trackingNumber: input.trackingNumber ?? `7856${randomInt(1e7, 1e8)}`,
  };
}
