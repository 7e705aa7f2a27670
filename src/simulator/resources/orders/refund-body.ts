import { z } from "zod";

/** Walmart's reasons for a refund on a line. */
const REASONS = [
  "BillingError",
  "TaxExemptCustomer",
  "ItemNotAsAdvertised",
  "IncorrectItemReceived",
  "CancelledYetShipped",
  "ItemNotReceivedByCustomer",
  "IncorrectShippingPrice",
  "DamagedItem",
  "DefectiveItem",
  "CustomerChangedMind",
  "CustomerReceivedItemLate",
  "Missing Parts / Instructions",
  "Finance -> Goodwill",
  "Finance -> Rollback",
  "Buyer canceled",
  "Customer returned item",
  "General adjustment",
  "Merchandise not received",
  "Quality -> Missing Parts / Instructions",
  "Shipping & Delivery -> Damaged",
  "Shipping & Delivery -> Shipping Price Discrepancy",
  "Others",
] as const;

const twoDecimals = (amount: number): boolean =>
  Math.abs(amount * 100 - Math.round(amount * 100)) < 1e-6;

/** Refunded amounts are negative. */
const given = z.object({
  currency: z.literal("USD"),
  amount: z.number().negative("must be negative").refine(twoDecimals, "has fractions of a cent"),
});

const givenTax = z.object({
  currency: z.literal("USD"),
  amount: z.number().max(0, "must not be positive").refine(twoDecimals, "has fractions of a cent"),
});

const refund = z.object({
  refundId: z.string().optional(),
  refundComments: z.string().optional(),
  refundCharges: z.object({
    refundCharge: z
      .array(
        z.object({
          refundReason: z.enum(REASONS),
          charge: z.object({
            chargeType: z.string().min(1),
            chargeName: z.string().min(1),
            chargeAmount: given,
            tax: z.object({ taxName: z.string(), taxAmount: givenTax }).nullish(),
          }),
        }),
      )
      .min(1),
  }),
});

/** One line of the call; a full refund needs no amounts. */
export const refundLine = z.object({
  lineNumber: z.string().min(1),
  isFullRefund: z.boolean().optional(),
  refunds: z.object({ refund: z.array(refund).min(1) }).optional(),
});

export const refundBody = z.object({
  orderRefund: z.object({
    purchaseOrderId: z.string().min(1),
    orderLines: z.object({ orderLine: z.array(refundLine).min(1) }),
  }),
});
