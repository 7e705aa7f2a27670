import type { WalmartPurchaseOrder } from "../walmart-api/schemas/order";

const RELAY_ADDRESS = /^([a-z0-9._%+-]+)@(?:[a-z0-9-]+\.)*walmart\.com$/i;

/**
 * Mailbox names that do not belong to one buyer. Walmart sends the same address for some orders without documenting
 * which, so any such word without a number counts.
 */
const SHARED_MAILBOX =
  /^[^0-9]*(no-?_?reply|do-?not-?reply|placeholder|unknown|guest|customers?|buyers?|shared|default|seller|support|marketplace|relay|none|null)[^0-9]*$/i;

/**
 * The email address of an order: the buyer's relay address at Walmart, else one that is unique to this purchase order,
 * so that unrelated buyers never become one customer. The generated address ends in the reserved domain `.invalid`, so
 * mail to it goes nowhere.
 */
export function buyerEmail(
  po: Pick<WalmartPurchaseOrder, "customerEmailId" | "purchaseOrderId">,
): string {
  const address = po.customerEmailId?.trim().toLowerCase() ?? "";
  const mailbox = RELAY_ADDRESS.exec(address)?.[1];
  if (mailbox && !SHARED_MAILBOX.test(mailbox)) return address;
  const id = po.purchaseOrderId.toLowerCase().replace(/[^a-z0-9-]/g, "-");
  return `purchase-order-${id}@walmart.invalid`;
}
