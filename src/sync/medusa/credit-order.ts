import type { CreateOrderChangeDTO, MedusaContainer } from "@medusajs/framework/types";
import { MathBN, Modules } from "@medusajs/framework/utils";
import { fromCents } from "../../mapping";
import type { MedusaOrder } from "./medusa-order";
import { clearOrderChanges, CREATED_BY } from "./order-changes";
import type { OrderLease } from "./order-lease";

/** Amounts that differ by less are equal. */
const EPSILON = 1e-6;
/** Core ignores credit lines while they add up to no more than this. */
const IGNORED_CREDIT = 0.01;

/**
 * Makes the order owe the buyer exactly what is about to be refunded, with a credit line for the difference. Negative
 * cents: the refunds become less.
 */
export async function creditOrder(
  container: MedusaContainer,
  lease: OrderLease,
  order: MedusaOrder,
  { cents, note }: { cents: number; note: string },
): Promise<void> {
  const credit = MathBN.sub(
    MathBN.add(fromCents(cents), order.summary.pending_difference),
    ignoredCredit(order),
  );
  if (credit.abs().isLessThan(EPSILON)) return;
  const orders = container.resolve(Modules.ORDER);
  await clearOrderChanges(orders, order.id, "refund_waits_for_change");
  await lease.renew();
  // The published type has neither this kind of change nor its actions; the module accepts both.
  const [change] = await orders.createOrderChange([
    {
      order_id: order.id,
      change_type: "credit_line",
      description: note,
      internal_note: note,
      created_by: CREATED_BY,
      actions: [
        {
          order_id: order.id,
          action: "CREDIT_LINE_ADD",
          reference: "walmart",
          reference_id: note,
          amount: credit.toNumber(),
        },
      ],
    },
  ] as unknown as CreateOrderChangeDTO[]);
  if (change) await orders.confirmOrderChange({ id: change.id, confirmed_by: CREATED_BY });
}

/** The sum of the order's credit lines if core does not count it yet: with another credit line it will. */
function ignoredCredit({ credit_lines }: MedusaOrder) {
  const credits = MathBN.sum(0, ...(credit_lines ?? []).map(({ amount }) => amount));
  return credits.abs().isGreaterThan(IGNORED_CREDIT) ? MathBN.convert(0) : credits;
}
