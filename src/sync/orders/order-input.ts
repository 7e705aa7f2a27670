import type { CreateOrderDTO } from "@medusajs/framework/types";
import type { TaxLine } from "../../mapping";
import { captureIdOf } from "../medusa/payment-ids";
import type { NewItem, NewOrder, PreparedOrder } from "./prepared-order";

/** The Medusa records that the account's orders belong to. */
export interface OrderPlace {
  region_id: string;
  sales_channel_id: string;
  shipping_option_id: string;
}

/** Input of the order module. It accepts our own id, which the published type lacks. */
export type OrderInput = CreateOrderDTO & { id: string };

/** The Medusa order of a purchase order, with Walmart's prices, discounts and taxes unchanged. */
export function toOrderInput(
  order: PreparedOrder & { draft: NewOrder },
  place: OrderPlace,
  customerId: string | null,
): OrderInput {
  const { email, address, items, shipping_methods, shipping_option_id } = order.draft;
  const metadata = {
    ...order.draft.metadata,
    walmart: {
      purchase_order_id: order.purchase_order_id,
      customer_order_id: order.customer_order_id,
    },
  };
  const input = {
    id: order.order_id,
    region_id: place.region_id,
    sales_channel_id: place.sales_channel_id,
    customer_id: customerId ?? undefined,
    email,
    currency_code: order.currency_code,
    status: "pending",
    no_notification: true,
    shipping_address: { ...address },
    billing_address: { ...address },
    items: items.map(toItemInput),
    shipping_methods: shipping_methods.map((method) => ({
      name: method.name,
      amount: method.amount,
      is_tax_inclusive: false,
      // An order cannot be fulfilled without a shipping option, and every method needs one.
      shipping_option_id: shipping_option_id ?? place.shipping_option_id,
      data: {},
      tax_lines: taxLines(method.tax),
    })),
    // Medusa derives the payment status from transactions, and Walmart has charged the buyer.
    transactions:
      order.total > 0
        ? [
            {
              amount: order.total,
              currency_code: order.currency_code,
              reference: "capture",
              reference_id: captureIdOf(order.order_id),
            },
          ]
        : [],
    metadata,
  };
  // CreateOrderDTO requires more than the order module needs.
  return input as unknown as OrderInput;
}

function toItemInput(item: NewItem): Record<string, unknown> {
  const { variant } = item;
  return {
    id: item.line_item_id,
    title: variant?.product?.title ?? item.title,
    subtitle: variant?.title ?? undefined,
    thumbnail: variant?.product?.thumbnail ?? undefined,
    quantity: item.quantity,
    unit_price: item.unit_price,
    product_id: variant?.product?.id,
    product_title: variant?.product?.title ?? item.title,
    product_handle: variant?.product?.handle ?? undefined,
    variant_id: variant?.id,
    variant_sku: item.sku,
    variant_barcode: variant?.barcode ?? undefined,
    variant_title: variant?.title ?? undefined,
    requires_shipping: true,
    is_discountable: false,
    is_tax_inclusive: false,
    is_custom_price: true,
    tax_lines: taxLines(item.tax),
    adjustments: item.adjustments,
    metadata: { walmart: { lines: item.lines } },
  };
}

function taxLines(tax: TaxLine | null): TaxLine[] {
  return tax ? [tax] : [];
}
