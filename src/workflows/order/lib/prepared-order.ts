import type { ItemDraft, ShippingMethodDraft, toMedusaAddress } from "../../../mapping";

/** A variant of the store, as far as an order item needs it. */
export interface ResolvedVariant {
  id: string;
  title: string | null;
  sku: string;
  barcode: string | null;
  manage_inventory: boolean;
  product: { id: string; title: string; handle: string | null; thumbnail: string | null } | null;
  /** What one unit of the variant takes from stock. */
  inventory: { inventory_item_id: string; required_quantity: number }[];
}

export interface PreparedItem extends ItemDraft {
  /** Id of the future Medusa line item; follows from the order's id and the item's key. */
  line_item_id: string;
  /** `null`: a custom item, the SKU is not in the store. */
  variant: ResolvedVariant | null;
  /** Units that the seller still has to ship, and that stock is reserved for. */
  to_reserve: number;
}

/** Everything that is needed to make a Medusa order of a purchase order. JSON throughout. */
export interface PreparedOrder {
  /** Of the `walmart_order` row. */
  id: string;
  /** Of the Medusa order to be. */
  order_id: string;
  purchase_order_id: string;
  customer_order_id: string;
  email: string;
  buyer_name: string | null;
  address: ReturnType<typeof toMedusaAddress>;
  items: PreparedItem[];
  shipping_methods: ShippingMethodDraft[];
  /** Decimal units of the currency. */
  total: number;
  currency_code: string;
  /** Some units still have to be acknowledged, and the seller is the one to do it. */
  needs_acknowledgement: boolean;
  created_units: number;
}

/** A purchase order that cannot become a Medusa order now. */
export interface HeldOrder {
  id: string;
  problem: string;
}
