import { sampleReturns, type Simulator } from "../src/simulator";
import { getWalmartOrder, sync } from "./api";
import { eventually } from "./eventually";
import type { HttpClient } from "./http-client";
import { CATALOG } from "./store/catalog";

/** A UPS number with a valid check digit. */
const TRACKING_NUMBER = "1Z5R89390357567127";

interface MedusaOrder {
  id: string;
  items: { id: string; quantity: number }[];
  fulfillments: { id: string }[];
}

/** Sells, ships and returns some orders, so that there are returns in every state. */
export async function createReturns(admin: HttpClient, simulator: Simulator): Promise<void> {
  const sold = sampleReturns(CATALOG.map(({ sku }) => sku)).map((sample) => ({
    sample,
    po: simulator.createOrder({ ...sample.order, status: "Created" }).purchaseOrderId,
  }));
  await sync(admin, ["orders", "updates"]);
  for (const { po } of sold) {
    const { order_id } = await getWalmartOrder(admin, po);
    if (!order_id) throw new Error(`Purchase order ${po} was not created in Medusa.`);
    await shipAll(admin, order_id);
  }
  await sync(admin, ["updates"]);
  for (const { sample, po } of sold) {
    await eventually(`The shipment of purchase order ${po}`, () =>
      simulator.effects({ kind: "ship" }).some((each) => each.purchaseOrderId === po),
    );
    const { returnOrderId } = simulator.createReturn({ purchaseOrderId: po, ...sample.return });
    for (const move of sample.moves) simulator.moveReturn(returnOrderId, move);
  }
  await sync(admin, ["orders", "updates", "returns"]);
}

async function shipAll(admin: HttpClient, orderId: string): Promise<void> {
  const { order } = await admin.get<{ order: MedusaOrder }>(
    `/admin/orders/${orderId}?fields=id,*items`,
  );
  const items = order.items.map(({ id, quantity }) => ({ id, quantity }));
  const packed = await admin.post<{ order: MedusaOrder }>(
    `/admin/orders/${orderId}/fulfillments?fields=id,*fulfillments`,
    { items },
  );
  await admin.post(
    `/admin/orders/${orderId}/fulfillments/${packed.order.fulfillments[0]?.id ?? ""}/shipments`,
    {
      items,
      labels: [{ tracking_number: TRACKING_NUMBER, tracking_url: "#", label_url: "#" }],
    },
  );
}
