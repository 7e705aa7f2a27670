import { z } from "zod";
import {
  flag,
  listOf,
  numeric,
  optionalInstant,
  optionalNumeric,
  optionalText,
  requiredText,
} from "./tolerant";

/** The states of a unit on a purchase order line that Walmart documents. It may add more without notice. */
export const LINE_STATUSES = [
  "Created",
  "Acknowledged",
  "Shipped",
  "Delivered",
  "Cancelled",
  "Refund",
] as const;
export type LineStatus = (typeof LINE_STATUSES)[number];

function spelledAsDocumented(status: string): string {
  const spelling = status.trim().toLowerCase().replace("canceled", "cancelled");
  return LINE_STATUSES.find((known) => known.toLowerCase() === spelling) ?? status.trim();
}

/** An amount of money: decimal units (dollars, not cents) of `currency`. */
export const moneySchema = z.looseObject({
  currency: optionalText.transform((currency) => currency ?? "USD"),
  amount: numeric,
});

/** A tax; one without a readable amount counts as missing. */
const taxSchema = z
  .looseObject({ taxName: optionalText, taxAmount: moneySchema.nullish() })
  .nullish()
  .catch(undefined);

export const chargeSchema = z.looseObject({
  /** PRODUCT, SHIPPING, FEE …; plain text, since Walmart may add more. */
  chargeType: optionalText.transform((type) => type ?? ""),
  chargeName: optionalText,
  chargeAmount: moneySchema,
  tax: taxSchema,
  /** The tax together with fees: it repeats the amount of `tax`, so the two are never added. Since 2026. */
  taxAndOtherFees: taxSchema,
});
export type WalmartCharge = z.infer<typeof chargeSchema>;

const quantitySchema = z.looseObject({
  unitOfMeasurement: optionalText,
  amount: numeric,
});

export const trackingInfoSchema = z.looseObject({
  shipDateTime: optionalInstant,
  carrierName: z.looseObject({ carrier: optionalText, otherCarrier: optionalText }).nullish(),
  methodCode: optionalText,
  trackingNumber: optionalText,
  trackingURL: optionalText,
});

export const lineStatusSchema = z.looseObject({
  /** One of {@link LINE_STATUSES}, spelled as there; plain text, since Walmart may add more. */
  status: optionalText.transform((status) => spelledAsDocumented(status ?? "")),
  statusQuantity: quantitySchema,
  cancellationReason: optionalText,
  trackingInfo: trackingInfoSchema.nullish(),
});

/** Money refunded on a line; Walmart sends negative amounts. */
const lineRefundSchema = z.looseObject({
  refundComments: optionalText,
  refundCharges: z
    .looseObject({
      refundCharge: listOf(
        z.looseObject({ refundReason: optionalText, charge: chargeSchema.nullish() }),
      ),
    })
    .nullish(),
});

/** A price reduction that Walmart takes part in; only sent with `incentiveInfo`. */
const incentiveSchema = z
  .looseObject({
    /** "Walmart funded", "Reduced referral" … */
    type: optionalText,
    originalPrice: moneySchema.nullish().catch(undefined),
    walmartFundedIncentive: moneySchema.nullish().catch(undefined),
  })
  .nullish()
  .catch(undefined);

/** Details of special items, such as virtual packs, by name. Unknown names are kept. */
const miscAttributesSchema = z
  .looseObject({
    miscAttribute: listOf(
      z.looseObject({
        name: optionalText,
        details: z
          .looseObject({
            detail: listOf(z.looseObject({ key: optionalText, value: optionalText })),
          })
          .nullish(),
      }),
    ),
  })
  .nullish()
  .catch(undefined);

export const orderLineSchema = z.looseObject({
  lineNumber: requiredText,
  item: z.looseObject({
    productName: optionalText,
    sku: requiredText,
    condition: optionalText,
    imageUrl: optionalText,
  }),
  charges: z.looseObject({ charge: listOf(chargeSchema) }).nullish(),
  orderLineQuantity: quantitySchema,
  statusDate: optionalInstant,
  orderLineStatuses: z.looseObject({ orderLineStatus: listOf(lineStatusSchema) }),
  /** The buyer requested to cancel this line. */
  intentToCancel: flag,
  fulfillment: z
    .looseObject({
      fulfillmentOption: optionalText,
      shipMethod: optionalText,
      pickUpDateTime: optionalInstant,
      /** TWO_DAY, ONE_DAY, THREE_TO_FIVE_DAY … */
      shippingProgramType: optionalText,
    })
    .nullish(),
  sellerOrderId: optionalText,
  incentive: incentiveSchema,
  miscAttributes: miscAttributesSchema,
  /** What was refunded on the line so far; unreadable values count as missing. */
  refund: lineRefundSchema.nullish().catch(undefined),
});
export type WalmartOrderLine = z.infer<typeof orderLineSchema>;

export const postalAddressSchema = z.looseObject({
  name: optionalText,
  address1: optionalText,
  address2: optionalText,
  city: optionalText,
  state: optionalText,
  postalCode: optionalText,
  country: optionalText,
  addressType: optionalText,
});
export type WalmartPostalAddress = z.infer<typeof postalAddressSchema>;

export const shippingInfoSchema = z.looseObject({
  phone: optionalText,
  estimatedDeliveryDate: optionalInstant,
  estimatedShipDate: optionalInstant,
  methodCode: optionalText,
  /** The carrier's service that the buyer was promised, such as UPS_GROUND. */
  carrierMethodName: optionalText,
  postalAddress: postalAddressSchema.nullish(),
});

export const purchaseOrderSchema = z.looseObject({
  purchaseOrderId: requiredText,
  customerOrderId: requiredText,
  customerEmailId: optionalText,
  /** REGULAR, REPLACEMENT, PREORDER; absent means regular. */
  orderType: optionalText,
  originalCustomerOrderID: optionalText,
  orderDate: optionalInstant,
  shippingInfo: shippingInfoSchema.nullish(),
  orderLines: z.looseObject({
    orderLine: listOf(orderLineSchema).refine((lines) => lines.length > 0, "has no lines"),
  }),
  orderSummary: z
    .looseObject({
      totalAmount: z
        .looseObject({ currencyAmount: optionalNumeric, currencyUnit: optionalText })
        .nullish(),
    })
    .nullish(),
  /** Who ships from where: SellerFulfilled, WFSFulfilled, 3PLFulfilled. */
  shipNode: z.looseObject({ type: optionalText, name: optionalText, id: optionalText }).nullish(),
});

/** A purchase order, parsed tolerantly. Dates are `Date`s, quantities and amounts numbers. */
export type WalmartPurchaseOrder = z.infer<typeof purchaseOrderSchema>;
