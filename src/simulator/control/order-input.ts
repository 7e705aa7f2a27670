import { z } from "zod";
import { LINE_STATUSES, METHOD_CODES, SHIP_NODE_TYPES } from "../state/order";
import { instant } from "./instant";

const amount = z.number().nonnegative().optional();

/** Text or number, because Walmart's own quantities are text. */
const quantity = z.coerce.number().int().min(1).max(10_000);

const lineSchema = z
  .strictObject({
    lineNumber: z.coerce.string().optional(),
    /** As in Walmart's sandbox. */
    item: z.strictObject({ sku: z.string().min(1), productName: z.string().optional() }).optional(),
    orderLineQuantity: z
      .strictObject({ unitOfMeasurement: z.enum(["EACH", "EA"]).optional(), amount: quantity })
      .optional(),
    /** Short form of `item`. */
    sku: z.string().min(1).optional(),
    quantity: quantity.optional(),
    productName: z.string().optional(),
    condition: z.string().optional(),
    imageUrl: z.string().optional(),
    /** Dollars per unit; derived from the SKU if neither this nor `lineTotal` is given. */
    price: amount,
    /** Dollars for all units, for totals that do not divide evenly. */
    lineTotal: amount,
    /** Dollars for all units, like the following amounts; 8.25 % of the price by default, null for no tax element. */
    tax: amount.nullable(),
    shipping: amount,
    shippingTax: amount,
    /** Discounts in dollars: one or several. */
    discounts: z.union([z.number().positive(), z.array(z.number().positive())]).optional(),
    fee: amount,
    /** Fees in dollars that Walmart collects with the tax: `taxAndOtherFees` is the tax plus these. */
    taxFees: amount,
    /** Sends the line without any charges. */
    withoutCharges: z.boolean().optional(),
    /** Splits the units over these states, also ones that Walmart has not documented. */
    statuses: z
      .array(z.strictObject({ status: z.string().min(1), quantity }))
      .min(1)
      .optional(),
    /** A price reduction that Walmart takes part in, in dollars; sent only with `incentiveInfo`. */
    incentive: z
      .strictObject({
        type: z.string().default("Walmart funded"),
        originalPrice: z.number().nonnegative(),
        walmartFunded: z.number().nonnegative().default(0),
      })
      .optional(),
    /** Details of a special item, such as `{name: "VIRTUAL_PACK", details: {VIRTUAL_PACK_SIZE: "4"}}`. */
    miscAttributes: z
      .array(z.strictObject({ name: z.string().min(1), details: z.record(z.string(), z.string()) }))
      .optional(),
    intentToCancel: z.boolean().optional(),
    shippingProgramType: z.string().min(1).optional(),
  })
  .refine((line) => line.item?.sku ?? line.sku, { path: ["item", "sku"], message: "is required" });

const addressSchema = z.strictObject({
  name: z.string().optional(),
  address1: z.string().optional(),
  address2: z.string().nullish(),
  city: z.string().optional(),
  state: z.string().optional(),
  postalCode: z.string().optional(),
  country: z.string().optional(),
  addressType: z.string().optional(),
});

/**
 * Input for a new purchase order: the body of Walmart's sandbox, with additions. Everything but the lines has a
 * default.
 */
export const orderInputSchema = z
  .strictObject({
    customerEmailId: z.string().optional(),
    shippingInfo: z
      .strictObject({ phone: z.string().optional(), postalAddress: addressSchema.optional() })
      .optional(),
    orderLines: z.strictObject({ orderLine: z.array(lineSchema).min(1) }).optional(),
    /** Short form of `orderLines`. */
    lines: z.array(lineSchema).min(1).optional(),
    /** The seller's client id; the first seller by default. */
    clientId: z.string().optional(),
    /** The same as `clientId`. */
    seller: z.string().optional(),
    purchaseOrderId: z.string().min(1).optional(),
    customerOrderId: z.string().min(1).optional(),
    customerName: z.string().optional(),
    orderDate: instant.optional(),
    /** Time of the last change; now by default. */
    lastModified: instant.optional(),
    shipNodeType: z.enum(SHIP_NODE_TYPES).optional(),
    /** Where Walmart expects the order to ship from; the seller's first ship node by default. */
    shipNode: z.strictObject({ id: z.string().min(1), name: z.string().optional() }).optional(),
    /** The carrier's service that the buyer was promised, such as UPS_GROUND. */
    carrierMethodName: z.string().min(1).optional(),
    orderType: z.enum(["REGULAR", "REPLACEMENT", "PREORDER"]).optional(),
    originalCustomerOrderID: z.string().optional(),
    methodCode: z.enum(METHOD_CODES).optional(),
    estimatedShipDate: instant.optional(),
    estimatedDeliveryDate: instant.optional(),
    /** Every unit is a line of its own, as before Walmart introduced quantities. */
    unitLines: z.boolean().optional(),
    /** Initial status of all units; Created by default, Acknowledged for WFS orders. */
    status: z.enum(LINE_STATUSES).optional(),
    /** Creates this number of identical orders. */
    count: z.number().int().min(1).max(50_000).optional(),
    /** The order exactly as Walmart's API returns it, until something happens to it. */
    raw: z.record(z.string(), z.unknown()).optional(),
  })
  .refine((order) => order.raw ?? order.lines ?? order.orderLines, {
    path: ["orderLines"],
    message: "is required",
  });

/** Input of {@link orderInputSchema}. */
export type OrderInput = z.input<typeof orderInputSchema>;

/** Output of {@link orderInputSchema}. */
export type ReadOrder = z.output<typeof orderInputSchema>;
export type ReadLine = z.output<typeof lineSchema>;
