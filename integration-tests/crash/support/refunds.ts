import type { Simulator } from "../../../src/simulator";
import type { AdminClient } from "../../support/store-process";
import { body } from "./merchant";

/** The second line of a shipped purchase order, which the buyer sends back and the merchant refunds. */
export interface Refund {
  po: string;
  /** Number of the return at Walmart. */
  rma: string;
  /** What the store said against it last. */
  refusal?: string;
}

/** The buyer asks to send the second line back. */
export function sendBack(walmart: Simulator, po: string): Refund {
  const { returnOrderId } = walmart.createReturn({
    purchaseOrderId: po,
    lines: [{ lineNumber: "2", quantity: 1 }],
  });
  return { po, rma: returnOrderId };
}

/** Refunds as a person would: looks first whether it is done. False: not possible yet, and `refusal` says why. */
export async function performRefund(admin: AdminClient, refund: Refund): Promise<boolean> {
  const { returns } = body<{ returns: { id: string }[] }>(
    await admin.get(`/admin/walmart/returns?return_order_id=${refund.rma}`),
  );
  const id = returns[0]?.id;
  if (!id) {
    refund.refusal = "The store does not know the return yet.";
    return false;
  }
  const { return: row } = body<{ return: { lines: { refundable_quantity: number }[] } }>(
    await admin.get(`/admin/walmart/returns/${id}`),
  );
  if (row.lines.every((line) => line.refundable_quantity === 0)) return true;
  const answer = await admin.post(`/admin/walmart/returns/${id}/refund`);
  if (answer.status === 200) return true;
  refund.refusal = `${answer.status} ${JSON.stringify(answer.data)}`;
  return false;
}
