/** Rows that `POST /admin/walmart/orders/ship-batch` takes at once. */
export const MAX_SHIPMENTS = 1000;

/** `POST /admin/walmart/orders/:id/ship`: ships parcels in Medusa and sends them to Walmart. All of them, or none. */
export interface AdminShipWalmartOrder {
  /** Default: where the order is reserved. */
  location_id?: string;
  parcels: AdminWalmartParcel[];
  /** Medusa's flag: the store does not notify the customer. */
  no_notification?: boolean;
}

export interface AdminWalmartParcel {
  /** Walmart's name. Default: recognized from the number, else the account's carrier map. */
  carrier?: string;
  tracking_number: string;
  /** Required for carriers that Walmart does not support. */
  tracking_url?: string;
  /** Default, for a single parcel: everything that is left. */
  items?: { line_item_id: string; quantity: number }[];
  /** Send the number although its check digit is wrong or it does not fit the carrier. */
  allow_unrecognized?: boolean;
}

/** `POST /admin/walmart/orders/ship-batch` */
export interface AdminShipWalmartOrders {
  account_id?: string;
  /** Only check the rows: `ok` means that the row would be shipped. */
  dry_run?: boolean;
  shipments: AdminWalmartShipmentRow[];
}

/** One row: an order by one of its numbers, and a parcel of it. */
export interface AdminWalmartShipmentRow {
  purchase_order_id?: string;
  /** The Medusa order. */
  order_id?: string;
  /** The Medusa order's number: `12` or `"#12"`. */
  display_id?: number | string;
  /** Left out: everything that is left of the order. */
  sku?: string;
  /** Left out: everything that is left of the SKU. */
  quantity?: number;
  carrier?: string;
  tracking_number: string;
  tracking_url?: string;
}

export interface AdminWalmartShipmentResult {
  /** The row's place in the request. */
  index: number;
  ok: boolean;
  walmart_order_id?: string;
  /** Why it was refused, or that it was shipped before. */
  message?: string;
}

export interface AdminShipWalmartOrdersResponse {
  results: AdminWalmartShipmentResult[];
}
