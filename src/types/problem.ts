import type { AdminWalmartErrorOrigin } from "./common";
import type { MessageKind } from "./update";

/** A problem in three parts, in English. `{{name}}` stands for a value. */
interface ProblemText {
  /** What happened. */
  summary: string;
  /** What to do. */
  remedy: string;
}

const NOT_ACKNOWLEDGED = "Until then, the order is not acknowledged at Walmart.";
const RETRIED = "The plugin retries automatically. To retry now, choose Retry.";

/** What can be wrong with an order before or after its import, by code. */
const ORDER_PROBLEMS = {
  unknown_sku: {
    summary: "No variant in this store has the SKU {{skus}}.",
    remedy: `Map it to a variant with Map this SKU, or add the SKU to a variant. Then the order is imported automatically. ${NOT_ACKNOWLEDGED}`,
  },
  setup_incomplete: {
    summary: "The account's setup is incomplete, so the order cannot be imported.",
    remedy: `Complete it under Walmart → Settings. Then the order is imported automatically at the next import. ${NOT_ACKNOWLEDGED}`,
  },
  location_gone: {
    summary: "The account's stock location no longer exists, so the order cannot be fulfilled.",
    remedy: `Choose another stock location for the account under Walmart → Settings. Then the order is imported automatically at the next import. ${NOT_ACKNOWLEDGED}`,
  },
  buyer_removed: {
    summary:
      "The buyer's personal data was removed from this purchase order, so it cannot become an order in Medusa.",
    remedy: "Ship or cancel it in Seller Center.",
  },
  other_currency: {
    summary:
      "The purchase order is in {{currency}}, but the account's region uses {{region_currency}}.",
    remedy: "Choose a region with the currency of the purchase order.",
  },
  stored_data_unreadable: {
    summary: "The stored data of this purchase order cannot be read.",
    remedy: "Import the order again by its number.",
  },
  not_created: {
    summary: "The Medusa order could not be created.",
    remedy: "The plugin retries at every import.",
  },
  cancellation_not_applied: {
    summary: "The cancellation at Walmart could not be applied to the Medusa order.",
    remedy: RETRIED,
  },
  canceled_after_shipment: {
    summary: "Walmart canceled this purchase order, but a shipment was created in Medusa.",
    remedy: "Stop the parcel if you can, then mark this as resolved.",
  },
  canceled_with_other_payment: {
    summary:
      "Walmart canceled this purchase order, but you took another payment for the Medusa order, which canceling it would refund.",
    remedy:
      "Refund or cancel that payment yourself, and the order is canceled automatically. To keep the payment, mark this as resolved.",
  },
  canceled_after_fulfillment: {
    summary:
      "Units of {{sku}} that are fulfilled in Medusa were canceled at Walmart ({{packed}} fulfilled, {{left}} left at Walmart).",
    remedy: "Cancel the fulfillment. If the parcel was already sent, mark this as resolved.",
  },
  removed_in_medusa: {
    summary:
      "{{quantity}} × {{item}} was removed from this order in Medusa, but Walmart still expects it.",
    remedy:
      "Cancel it with Cancel on Walmart in the order's Walmart widget, or mark this as resolved.",
  },
  not_marked_delivered: {
    summary:
      "Walmart delivered this order, but Medusa could not mark its fulfillment as delivered.",
    remedy: `Mark it as delivered yourself, or fix the cause: the plugin retries automatically. To retry now, choose Retry.`,
  },
  changes_not_applied: {
    summary: "Walmart's changes could not be applied to the Medusa order.",
    remedy: RETRIED,
  },
  order_change_open: {
    summary:
      "Units of this order were canceled at Walmart, but the order has an unfinished change in Medusa (an edit, a return, an exchange or a claim).",
    remedy: "Confirm or cancel that change, and the units are removed automatically.",
  },
  return_waits_for_change: {
    summary:
      "This return can't be processed yet, because the order has an unfinished change in Medusa (an edit, a return, an exchange or a claim).",
    remedy: "Confirm or cancel that change, and the return continues automatically.",
  },
  refund_waits_for_change: {
    summary:
      "Walmart refunded the buyer, but Medusa can't record it yet, because the order has an unfinished change in Medusa (an edit, a return, an exchange or a claim).",
    remedy: "Confirm or cancel that change, and the refund is recorded automatically.",
  },
  refund_above_payment: {
    summary:
      "Walmart gave {{amount}} more back to the buyer than can still be refunded on the order's Walmart payment in Medusa.",
    remedy: "Check which refunds of the order were made by hand, then mark this as resolved.",
  },
  return_not_applied: {
    summary: "The return could not be applied to the Medusa order.",
    remedy: RETRIED,
  },
} as const satisfies Record<string, ProblemText>;

/** What can be wrong with an outbox message, by kind. The remedy may depend on the failure. */
const UPDATE_PROBLEMS = {
  update_acknowledge: {
    summary: "The order could not be acknowledged at Walmart.",
    remedy:
      "Acknowledge the order in Seller Center within 4 hours of the order, then mark this as resolved.",
  },
  update_ship: {
    summary: "The shipment could not be sent to Walmart.",
    remedy:
      "Correct the tracking with Change tracking in the order's Walmart widget, or retry. You can also enter the shipment in Seller Center and mark this as resolved.",
  },
  update_track: {
    summary: "The changed tracking could not be sent to Walmart.",
    remedy:
      "Walmart accepts new tracking for about four hours after the shipment. Change it in Seller Center, then mark this as resolved.",
  },
  update_cancel: {
    summary: "The cancellation could not be sent to Walmart.",
    remedy: "Cancel the lines in Seller Center, then mark this as resolved.",
  },
  update_refund: {
    summary: "The refund of the return could not be sent to Walmart.",
    remedy: "Refund the return in Seller Center, then mark this as resolved.",
  },
  update_goodwill: {
    summary: "The refund could not be sent to Walmart.",
    remedy: "Refund it in Seller Center, then mark this as resolved.",
  },
} as const satisfies Record<`update_${MessageKind}`, ProblemText>;

/** What Walmart's data for an order may show. */
const WALMART_PROBLEMS = {
  unreadable: {
    summary: "Walmart's data for this purchase order cannot be read.",
    remedy:
      "The plugin tries again at every import. If the problem remains, handle the order in Seller Center.",
  },
  review: {
    summary: "Something about this order is unusual.",
    remedy: "Check it before you ship the order, then mark it as checked.",
  },
} as const satisfies Record<string, ProblemText>;

/** The texts of all problems of orders, by code. Other languages are in the admin's texts. */
export const PROBLEM_TEXTS = { ...ORDER_PROBLEMS, ...UPDATE_PROBLEMS, ...WALMART_PROBLEMS };

export type ProblemCode = keyof typeof PROBLEM_TEXTS;

export function isProblemCode(code: string): code is ProblemCode {
  return code in PROBLEM_TEXTS;
}

/** A problem as the engines find it. */
export interface Problem {
  code: ProblemCode;
  /** Values in the texts, by name. */
  params?: Record<string, string>;
  /** What exactly went wrong, in the text of the store or of Walmart. */
  details?: string;
  /** The SKUs that it is about, for events. */
  skus?: string[];
}

/** A problem of an order as the API returns it. */
export interface AdminWalmartProblem {
  /** Such as `unknown_sku`; for translations. New versions may add codes. */
  code: string;
  /** Values in the texts, by name. */
  params: Record<string, string>;
  /** What happened, in English. */
  summary: string;
  /** What to do, in English. */
  remedy: string;
  /** Where the error comes from. */
  origin: AdminWalmartErrorOrigin | null;
  /** What exactly went wrong, for example Walmart's response. Null: the summary says it all. */
  details: string | null;
}

/** What happened and what to do. */
export function problemParts({ code, params = {} }: Problem): { summary: string; remedy: string } {
  const { summary, remedy } = PROBLEM_TEXTS[code];
  const fill = (text: string) =>
    text.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => params[name] ?? whole);
  return { summary: fill(summary), remedy: fill(remedy) };
}

/** A problem as one text: what happened, the details, what to do. */
export function problemText(problem: Problem): string {
  const { summary, remedy } = problemParts(problem);
  const { details } = problem;
  return [details ? `${summary.replace(/\.$/, ":")} ${details}` : summary, remedy].join(" ");
}
