import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph(
    {
      entity: "order",
      fields: ["custom_display_id", "metadata", "items.*", "walmart_order.purchase_order_id"],
      filters: { id: req.params.id },
    },
    { throwIfKeyNotFound: true },
  );
  const [order] = data;
  const items: { title: string; quantity: number }[] = order?.items ?? [];
  const lines = items.map(({ title, quantity }) => `${quantity} × ${title}`);
  const message = order?.metadata?.gift_message;
  res
    .type("text/plain")
    .send(
      [
        `Walmart order ${order?.walmart_order?.purchase_order_id}`,
        ...lines,
        ...(typeof message === "string" ? ["", message] : []),
      ].join("\n"),
    );
}
