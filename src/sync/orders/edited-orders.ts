import type { MedusaContainer } from "@medusajs/framework/types";
import { queryOf, walmartService } from "../kernel/container";

/** The account's orders that somebody edited in Medusa since a time: `walmart_order` ids. */
export async function editedOrders(
  container: MedusaContainer,
  accountId: string,
  since: Date,
): Promise<string[]> {
  const { data } = await queryOf(container).graph({
    entity: "order_change",
    fields: ["id", "order_id"],
    filters: { change_type: "edit", confirmed_at: { $gte: since } },
  });
  const edits = data as { order_id: string }[];
  if (!edits.length) return [];
  const rows = await walmartService(container).listWalmartOrders(
    {
      account_id: accountId,
      order_id: [...new Set(edits.map((change) => change.order_id))],
      fulfilled_by: ["seller", "third_party"],
    },
    { select: ["id"] },
  );
  return rows.map(({ id }) => id);
}
