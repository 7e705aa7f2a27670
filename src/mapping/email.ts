import type { WalmartPurchaseOrder } from "../walmart-api/schemas/order";

const RELAY_ADDRESS = /^([a-z0-9._%+-]+)@(?:[a-z0-9-]+\.)*walmart\.com$/i;

/**
 * Names of mailboxes that stand for no buyer. Walmart gives some orders one address for all; which
 * one is not documented, so whatever reads like a word of this kind, without a number, is taken for it.
 */
const SHARED_MAILBOX =
  /^[^0-9]*(no-?_?reply|do-?not-?reply|placeholder|unknown|guest|customers?|buyers?|shared|default|seller|support|marketplace|relay|none|null)[^0-9]*$/i;

/**
 * The e-mail address of an order: the buyer's relay address at Walmart, else one that belongs to
 * this purchase order alone, so that unrelated buyers never become one customer. The made-up one ends
 * in `.invalid`, which is reserved: mail to it goes nowhere.
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
