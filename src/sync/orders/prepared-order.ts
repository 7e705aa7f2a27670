import type { ItemDraft, ShippingMethodDraft, toMedusaAddress } from "../../mapping";

/** A variant of the store, as far as an order item needs it. */
export interface ResolvedVariant {
  id: string;
  title: string | null;
  sku: string;
  barcode: string | null;
  product: { id: string; title: string; handle: string | null; thumbnail: string | null } | null;
  /** What one unit takes from stock; empty if the variant's stock is not managed. */
  stock: StockNeed[];
}

/** What one unit of a variant takes from stock; a kit takes several things. */
export interface StockNeed {
  inventory_item_id: string;
  required_quantity: number;
}

/** An item of a Medusa order, as far as it has to be reserved and known by its purchase order lines. */
export interface PreparedItem {
  /** Id of the Medusa line item. */
  line_item_id: string;
  /** The purchase order lines that its units stand on. */
  lines: { line_number: string; quantity: number }[];
  stock: StockNeed[];
  /** Units that the seller still has to ship, and that stock is reserved for. */
  to_reserve: number;
}

/** An item of a Medusa order that is still to be created. */
export interface NewItem extends ItemDraft {
  /** Id of the future Medusa line item; follows from the order's id and the item's key. */
  line_item_id: string;
  /** `null`: a custom item, the SKU is not in the store. */
  variant: ResolvedVariant | null;
}

/** What a Medusa order is made from that does not exist yet. */
export interface NewOrder {
  email: string;
  address: ReturnType<typeof toMedusaAddress>;
  items: NewItem[];
  shipping_methods: ShippingMethodDraft[];
}

/** Everything that has to be known to give a purchase order its complete Medusa order. JSON throughout. */
export interface PreparedOrder {
  /** Of the `walmart_order` row. */
  id: string;
  /** Of the Medusa order. */
  order_id: string;
  purchase_order_id: string;
  customer_order_id: string;
  /** What Walmart took, in decimal units of the currency. */
  total: number;
  currency_code: string;
  /** Some units still have to be acknowledged, and the seller is the one to do it. */
  needs_acknowledgement: boolean;
  items: PreparedItem[];
  /** `null`: the Medusa order exists; an earlier run was cut short after creating it. */
  draft: NewOrder | null;
  /** Of the Medusa order that exists. */
  display_id: number | null;
}
