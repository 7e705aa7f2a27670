import { z } from "zod";
import { RETURN_TYPES } from "../state/return";
import { RETURN_EVENTS, RETURN_STATUSES } from "../state/return-events";
import { instant } from "./instant";

const quantity = z.coerce.number().int().min(1);

/**
 * Input for a new return: the body of Walmart's sandbox, with additions. Everything but the purchase order has a
 * default.
 */
export const returnInputSchema = z.strictObject({
  purchaseOrderId: z.coerce.string().min(1),
  /** As in Walmart's sandbox: some units of one line. */
  lineNumber: z.coerce.string().optional(),
  qty: quantity.optional(),
  returnReason: z.string().min(1).optional(),
  /** Several lines; by default all units that are shipped or delivered and not yet returned. */
  lines: z
    .array(
      z.strictObject({
        lineNumber: z.coerce.string(),
        quantity: quantity.optional(),
        /** Walmart's code, e.g. `DAMAGED`. */
        reason: z.string().min(1).optional(),
        /** The buyer's comment. */
        description: z.string().optional(),
      }),
    )
    .min(1)
    .optional(),
  /** Reason of all lines without their own; `NO_LONGER_WANTED` by default. */
  reason: z.string().min(1).optional(),
  /** The buyer keeps the goods. */
  keepIt: z.boolean().optional(),
  /** `REPLACEMENT` also creates the replacement order. */
  type: z.enum(RETURN_TYPES).optional(),
  /** Whether the shipping charge is refunded; true by default. */
  refundShipping: z.boolean().optional(),
  channel: z.enum(["ONLINE", "IN_STORE", "CUSTOMER_CARE"]).optional(),
  returnOrderId: z.string().min(1).optional(),
  returnOrderDate: instant.optional(),
  returnByDate: instant.optional(),
  /** Time of the last change; now by default. */
  lastModified: instant.optional(),
  /** On the label; a FedEx number by default. */
  carrier: z.string().min(1).optional(),
  trackingNumber: z.string().min(1).optional(),
});

/** Input of {@link returnInputSchema}. */
export type ReturnInput = z.input<typeof returnInputSchema>;

/** Output of {@link returnInputSchema}. */
export type ReadReturn = z.output<typeof returnInputSchema>;

export const RETURN_MOVES = [
  "in_transit",
  "delivered",
  "refunded_by_walmart",
  "cancelled",
] as const;

/** The next step of the buyer, the carrier or Walmart in a return. */
export type ReturnMove = (typeof RETURN_MOVES)[number];

export const moveSchema = z.strictObject({ to: z.enum(RETURN_MOVES) });

/** As in Walmart's sandbox: an event of one line of a return. */
export const returnUpdateSchema = z
  .strictObject({
    returnOrderId: z.coerce.string().min(1),
    /** Number of the return order line; optional if there is only one. */
    lineNumber: z.coerce.number().int().optional(),
    /** All units by default; fewer only for a refund. */
    qty: quantity.optional(),
    status: z.enum(RETURN_STATUSES).optional(),
    eventTag: z.enum(RETURN_EVENTS).optional(),
  })
  .refine(({ status, eventTag }) => status ?? eventTag, {
    path: ["eventTag"],
    message: "is required",
  });
