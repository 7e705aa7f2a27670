import type { z } from "zod";
import { readJson } from "../../http/read-json";
import { orderError } from "../../http/errors";
import type { Reply, SellerRequest } from "../../http/route";
import { recordEffect, markChanged } from "../../state/changes";
import type { Refund, SimulatedLine } from "../../state/order";
import { moveUnits, quantityIn } from "../../state/portions";
import type { World } from "../../state/world";
import { lineError, rejectWfs, requireLine, requireOrder } from "./find";
import { orderReply } from "./get";
import { refundBody, type refundLine } from "./refund-body";
import { leftToRefund, sumCents } from "../../state/refundable";

/** `POST /v3/orders/{purchaseOrderId}/refund`: refunds on shipped lines; not for returns. */
export function refundLines(request: SellerRequest, world: World): Reply {
  const { orderRefund } = readJson(request, refundBody, "GMP_ORDER_API");
  const order = requireOrder(request, world);
  rejectWfs(order);
  if (orderRefund.purchaseOrderId !== order.purchaseOrderId) {
    throw orderError("purchaseOrderId", "purchaseOrderId does not match the path");
  }
  const planned = orderRefund.orderLines.orderLine.map((bodyLine) => {
    const line = requireLine(order, bodyLine.lineNumber);
    if (quantityIn(line, "Shipped", "Delivered", "Refund") === 0) {
      throw lineError(order, line.lineNumber, "is not in SHIPPED status");
    }
    const refunds = bodyLine.isFullRefund
      ? fullRefund(line, bodyLine)
      : partialRefund(line, bodyLine);
    return { line, refunds, full: bodyLine.isFullRefund === true };
  });
  for (const { line, refunds, full } of planned) {
    line.refunds.push(...refunds.map((refund) => ({ ...refund, at: world.clock.now() })));
    if (full) {
      const quantity = quantityIn(line, "Shipped", "Delivered");
      moveUnits(line, ["Shipped", "Delivered"], quantity, (taken) => ({
        ...taken,
        status: "Refund",
      }));
    }
  }
  markChanged(
    world,
    order,
    planned.map(({ line }) => line),
  );
  const lines = planned.map(({ line, refunds }) => ({
    line,
    quantity: line.quantity,
    reason: refunds[0]?.reason,
    refunded: sumCents(refunds) / 100,
  }));
  const { correlationId } = request;
  recordEffect(world, order, { kind: "refund", source: "api", correlationId }, lines);
  return orderReply(order, request, world);
}

type RefundBodyLine = z.infer<typeof refundLine>;

function fullRefund(line: SimulatedLine, bodyLine: RefundBodyLine): Refund[] {
  const first = bodyLine.refunds?.refund[0];
  const refunds = leftToRefund(line, line.refunds).map((left) => ({
    ...left,
    reason: first?.refundCharges.refundCharge[0]?.refundReason ?? "General adjustment",
    comments: first?.refundComments,
  }));
  if (refunds.length === 0) {
    throw overRefund(line);
  }
  return refunds;
}

function partialRefund(line: SimulatedLine, bodyLine: RefundBodyLine): Refund[] {
  const refunds = (bodyLine.refunds?.refund ?? []).flatMap((refund) =>
    refund.refundCharges.refundCharge.map(({ refundReason, charge }) => ({
      reason: refundReason,
      comments: refund.refundComments,
      chargeType: charge.chargeType,
      chargeName: charge.chargeName,
      cents: Math.round(-charge.chargeAmount.amount * 100),
      taxCents: Math.round(-(charge.tax?.taxAmount.amount ?? 0) * 100),
    })),
  );
  if (refunds.length === 0) {
    throw orderError("refundCharges", `Line number ${line.lineNumber}: there is nothing to refund`);
  }
  // All refunds of a line together may not exceed what the buyer paid for it.
  const left = leftToRefund(line, []);
  for (const type of new Set(refunds.map((refund) => refund.chargeType))) {
    const all = [...line.refunds, ...refunds].filter((refund) => refund.chargeType === type);
    const cap = left.find((charge) => charge.chargeType === type);
    const cents = all.reduce((sum, refund) => sum + refund.cents, 0);
    const taxCents = all.reduce((sum, refund) => sum + refund.taxCents, 0);
    if (cents > (cap?.cents ?? 0) || taxCents > (cap?.taxCents ?? 0)) {
      throw overRefund(line);
    }
  }
  return refunds;
}

function overRefund(line: SimulatedLine) {
  const fault = "the refund exceeds what is left of the charge";
  return orderError("chargeAmount", `Line number ${line.lineNumber}: ${fault}`);
}
