import type { MedusaContainer } from "@medusajs/framework/types";
import {
  createOrderPaymentCollectionWorkflow,
  createOrderWorkflow,
  createReservationsWorkflow,
  markPaymentCollectionAsPaid,
} from "@medusajs/medusa/core-flows";
import type { SeededStore } from "../../integration-tests/support/store/seed";
import { skusOf } from "./orders";

/** An import as Medusa's documentation suggests: order by order, with core's workflows. */
export async function naiveImport(
  container: MedusaContainer,
  store: SeededStore,
  count: number,
): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const [first, second] = skusOf(index);
    const { result: order } = await createOrderWorkflow(container).run({
      input: {
        region_id: store.region_id,
        sales_channel_id: store.sales_channel_id,
        currency_code: "usd",
        email: `buyer-${index}@example.com`,
        shipping_address: {
          first_name: "Ann",
          last_name: "Buyer",
          address_1: "1 Main Street",
          city: "Austin",
          province: "TX",
          postal_code: "73301",
          country_code: "us",
        },
        items: [
          { title: "A", variant_id: store.variants[first], quantity: 2, unit_price: 19.99 },
          { title: "B", variant_id: store.variants[second], quantity: 1, unit_price: 7.49 },
        ],
        shipping_methods: [
          { name: "Walmart", amount: 4.99, shipping_option_id: store.shipping_option_id },
        ],
      },
    });
    const skus: Record<string, string> = {
      [store.variants[first] ?? ""]: first,
      [store.variants[second] ?? ""]: second,
    };
    await createReservationsWorkflow(container).run({
      input: {
        reservations: (order.items ?? []).map((item) => ({
          line_item_id: item.id,
          inventory_item_id: store.inventory[skus[item.variant_id ?? ""] ?? ""] ?? "",
          location_id: store.stock_location_id,
          quantity: Number(item.quantity),
        })),
      },
    });
    const { result: collections } = await createOrderPaymentCollectionWorkflow(container).run({
      input: { order_id: order.id, amount: Number(order.total) },
    });
    const [collection] = collections as { id: string }[];
    await markPaymentCollectionAsPaid(container).run({
      input: { order_id: order.id, payment_collection_id: collection?.id ?? "" },
    });
  }
}
