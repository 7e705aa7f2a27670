import { derivedId } from "../kernel/derived-id";

/** Ids of an order's payment records, derived from the order's id so that a retry never creates a second one. */
export const paymentCollectionIdOf = (orderId: string): string =>
  derivedId("pay_col", orderId, "walmart");
export const paymentSessionIdOf = (orderId: string): string =>
  derivedId("payses", orderId, "walmart");
export const paymentIdOf = (orderId: string): string => derivedId("pay", orderId, "walmart");
export const captureIdOf = (orderId: string): string => derivedId("capt", orderId, "walmart");
