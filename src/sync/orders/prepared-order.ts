import type { ItemDraft, ShippingMethodDraft, toMedusaAddress } from "../../mapping";

/** A store variant, with the fields that an order item needs. */
export interface ResolvedVariant {
  id: string;
  title: string | null;
  sku: string;
  barcode: string | null;
  product: { id: string; title: string; handle: string | null; thumbnail: string | null } | null;
  /** Stock used by one unit; empty if the variant does not manage inventory. */
  stock: StockNeed[];
}

/** Stock used by one unit of a variant; a kit has several. */
export interface StockNeed {
  inventory_item_id: string;
  required_quantity: number;
}

/** A Medusa order item, with what is needed to reserve its stock and find its purchase order lines. */
export interface PreparedItem {
  /** Id of the Medusa line item. */
  line_item_id: string;
  /** The purchase order lines of its units. */
  lines: { line_number: string; quantity: number }[];
  stock: StockNeed[];
  /** Units that the seller still has to ship and that need a reservation. */
  to_reserve: number;
}

/** A Medusa order item that does not exist yet. */
export interface NewItem extends ItemDraft {
  /** Id of the future Medusa line item, derived from the order id and the item key. */
  line_item_id: string;
  /** `null` for a custom item: the SKU is not in the store. */
  variant: ResolvedVariant | null;
}

/** The contents of a Medusa order that does not exist yet. */
export interface NewOrder {
  email: string;
  address: ReturnType<typeof toMedusaAddress>;
  items: NewItem[];
  shipping_methods: ShippingMethodDraft[];
  /** Of the store's hook; of the plugin's own metadata nothing is replaced. */
  metadata?: Record<string, unknown>;
  /** Instead of the guest customer with the buyer's email address. */
  customer_id?: string;
  /** Instead of the account's. */
  shipping_option_id?: string;
}

/** Everything that is needed to complete the Medusa order of a purchase order. Plain JSON. */
export interface PreparedOrder {
  /** Of the `walmart_order` row. */
  id: string;
  /** Of the Medusa order. */
  order_id: string;
  purchase_order_id: string;
  customer_order_id: string;
  /** Amount that Walmart charged, in units of the currency. */
  total: number;
  currency_code: string;
  /** Where its stock is reserved; `null` if there is nothing to reserve and no location. */
  stock_location_id: string | null;
  /** Some units still have to be acknowledged, and the seller fulfills the order. */
  needs_acknowledgement: boolean;
  items: PreparedItem[];
  /** `null` if the Medusa order exists because an interrupted run created it. */
  draft: NewOrder | null;
  /** Display id of the existing Medusa order. */
  display_id: number | null;
}
