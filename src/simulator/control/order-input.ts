import { z } from "zod";
import { LINE_STATUSES, METHOD_CODES, SHIP_NODE_TYPES } from "../state/order";
import { instant } from "./dates";

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
    /** The short way to say the same. */
    sku: z.string().min(1).optional(),
    quantity: quantity.optional(),
    productName: z.string().optional(),
    condition: z.string().optional(),
    imageUrl: z.string().optional(),
    /** Dollars for one unit; made up from the SKU if neither this nor `lineTotal` is given. */
    price: amount,
    /** Dollars for all units: for totals that do not divide evenly. */
    lineTotal: amount,
    /** Dollars for all units, as the next ones; 8.25 % of the price by default, null for no tax element. */
    tax: amount.nullable(),
    shipping: amount,
    shippingTax: amount,
    /** Dollars off: one or several discounts. */
    discounts: z.union([z.number().positive(), z.array(z.number().positive())]).optional(),
    fee: amount,
    intentToCancel: z.boolean().optional(),
    shippingProgramType: z.enum(["TWO_DAY", "THREE_DAY"]).optional(),
  })
  .refine((line) => line.item?.sku ?? line.sku, { path: ["item", "sku"], message: "is missing" });

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

/** A purchase order to be made: the body of Walmart's sandbox, and more. Everything but the lines has a default. */
export const orderInputSchema = z
  .strictObject({
    customerEmailId: z.string().optional(),
    shippingInfo: z
      .strictObject({ phone: z.string().optional(), postalAddress: addressSchema.optional() })
      .optional(),
    orderLines: z.strictObject({ orderLine: z.array(lineSchema).min(1) }).optional(),
    /** The short way to give the lines. */
    lines: z.array(lineSchema).min(1).optional(),
    /** Seller that it belongs to; the first one by default. */
    clientId: z.string().optional(),
    /** The same. */
    seller: z.string().optional(),
    purchaseOrderId: z.string().min(1).optional(),
    customerOrderId: z.string().min(1).optional(),
    customerName: z.string().optional(),
    orderDate: instant.optional(),
    /** When it changed last; now by default. */
    lastModified: instant.optional(),
    shipNodeType: z.enum(SHIP_NODE_TYPES).optional(),
    orderType: z.enum(["REGULAR", "REPLACEMENT", "PREORDER"]).optional(),
    originalCustomerOrderID: z.string().optional(),
    methodCode: z.enum(METHOD_CODES).optional(),
    estimatedShipDate: instant.optional(),
    estimatedDeliveryDate: instant.optional(),
    /** Every unit is a line of its own, as before quantities were introduced. */
    unitLines: z.boolean().optional(),
    /** What state all its units start in; Created by default, Acknowledged for Walmart's own warehouse. */
    status: z.enum(LINE_STATUSES).optional(),
    /** Makes so many alike. */
    count: z.number().int().min(1).max(50_000).optional(),
    /** The order exactly as Walmart's API shall answer it, until something happens to it. */
    raw: z.record(z.string(), z.unknown()).optional(),
  })
  .refine((order) => order.raw ?? order.lines ?? order.orderLines, {
    path: ["orderLines"],
    message: "is missing",
  });

/** What {@link orderInputSchema} takes. */
export type OrderInput = z.input<typeof orderInputSchema>;

/** The same once it has been read. */
export type ReadOrder = z.output<typeof orderInputSchema>;
export type ReadLine = z.output<typeof lineSchema>;
