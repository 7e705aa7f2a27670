import type { queryOf } from "../kernel/container";

/** The ids of the Medusa orders of payments; payments of carts have none. */
export async function ordersOfPayments(
  query: ReturnType<typeof queryOf>,
  paymentIds: string[],
): Promise<string[]> {
  if (!paymentIds.length) return [];
  const { data } = await query.graph({
    entity: "payment",
    fields: ["id", "payment_collection.order.id"],
    filters: { id: [...new Set(paymentIds)] },
  });
  const payments = data as unknown as {
    payment_collection?: { order?: { id: string } | null } | null;
  }[];
  return payments.flatMap((payment) => payment.payment_collection?.order?.id ?? []);
}
