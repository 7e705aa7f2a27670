import { z } from "zod";
import { CANCELLATION_REASONS } from "../cancellation";
import { GOODWILL_REASONS } from "../refund";
import { MAX_SHIPMENTS } from "../shipment";
import { amount, id, moment, text, units } from "./fields";

/** Purchase orders that one request may name: each is a request to Walmart. */
const MAX_PURCHASE_ORDERS = 1000;
const MAX_LINES = 1000;
const MAX_PARCELS = 200;
/** Longer than any carrier's. */
const MAX_TRACKING_NUMBER = 100;
const LINE_FAULT =
  "must be a line_item_id of the Medusa order or a line_number of the purchase order, with a quantity of 1 or more whole units";

/** `POST /admin/walmart/orders/import` */
export const importOrdersSchema = z.strictObject({
  account_id: id(),
  created_after: moment().optional(),
  purchase_order_ids: z.array(text(100)).min(1).max(MAX_PURCHASE_ORDERS).optional(),
});

/** `POST /admin/walmart/orders/:id/cancel-lines` */
export const cancelLinesSchema = z.strictObject({
  reason: z.enum(CANCELLATION_REASONS),
  lines: z
    .array(z.strictObject({ line_item_id: id(), quantity: units() }))
    .min(1)
    .max(MAX_LINES),
});

const lineItemUnits = z.strictObject({ line_item_id: id(), quantity: units() });
const lineNumber = z.union([text(50), z.int().min(1)]).transform(String);
const lineUnits = z.strictObject({ line_number: lineNumber, quantity: units() });

/** `POST /admin/walmart/orders/:id/cancel`: the whole order without `lines`. */
export const cancelOrderSchema = z.strictObject({
  reason: z.enum(CANCELLATION_REASONS),
  lines: z
    .array(z.union([lineItemUnits, lineUnits], { error: LINE_FAULT }))
    .min(1)
    .max(MAX_LINES)
    .optional(),
});

/** `POST /admin/walmart/orders/:id/map-sku` */
export const mapSkuSchema = z.strictObject({ sku: text(255), variant_id: id() });

/** `POST /admin/walmart/orders/:id/tracking` */
export const changeTrackingSchema = z.strictObject({
  tracking_number: text(MAX_TRACKING_NUMBER),
  new_tracking_number: text(MAX_TRACKING_NUMBER),
  carrier: text(100).optional(),
  tracking_url: text(2000).optional(),
  /** Send the number although its check digit is wrong or it does not fit the carrier. */
  allow_unrecognized: z.boolean().optional(),
});

/** Checked with the parcel, which says more than that it is empty. */
const trackingNumber = () => z.string().trim().max(MAX_TRACKING_NUMBER);

/** A field that may be left out, as a form or a file leaves it: missing, null or empty. */
const optionalText = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .nullish()
    .transform((value) => value || undefined);

/** `POST /admin/walmart/orders/:id/ship` */
export const shipOrderSchema = z.strictObject({
  location_id: optionalText(255),
  parcels: z
    .array(
      z.strictObject({
        carrier: optionalText(100),
        tracking_number: trackingNumber(),
        tracking_url: optionalText(2000),
        items: z
          .array(z.strictObject({ line_item_id: id(), quantity: units() }))
          .min(1)
          .max(MAX_LINES)
          .optional(),
        /** Send the number although its check digit is wrong or it does not fit the carrier. */
        allow_unrecognized: z.boolean().optional(),
      }),
    )
    .min(1)
    .max(MAX_PARCELS),
  no_notification: z.boolean().optional(),
});

/**
 * `POST /admin/walmart/orders/ship-batch`. Only what makes the whole list unreadable is refused here: each row is judged
 * for itself.
 */
export const shipBatchSchema = z.strictObject({
  account_id: optionalText(255),
  dry_run: z.boolean().optional(),
  shipments: z
    .array(
      z.strictObject({
        purchase_order_id: optionalText(100),
        order_id: optionalText(255),
        display_id: z.union([z.number(), z.string().trim().max(50)]).nullish(),
        sku: optionalText(255),
        quantity: z.number().nullish(),
        carrier: optionalText(100),
        tracking_number: trackingNumber().nullish(),
        tracking_url: optionalText(2000),
      }),
    )
    .min(1)
    .max(MAX_SHIPMENTS),
});

/** `POST /admin/walmart/orders/:id/walmart-refund`: whose refund it is that Walmart made. */
export const walmartRefundSchema = z.strictObject({ action: z.enum(["record", "dismiss"]) });

/** `POST /admin/walmart/orders/:id/refund`: money back without a return. */
export const goodwillRefundSchema = z.strictObject({
  reason: z.enum(GOODWILL_REASONS),
  comments: text(1000).optional(),
  /** A refund made in Medusa that is sent with it. */
  refund_id: id().optional(),
  lines: z
    .array(z.strictObject({ line_number: text(50), amount: amount().optional() }))
    .min(1)
    .max(MAX_LINES),
});
