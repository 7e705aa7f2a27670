import accounts from "./accounts/en";
import csv from "./csv/en";
import overview from "./overview/en";
import settings from "./settings/en";
import activity from "./activity/en";
import lists from "./lists/en";
import listings from "./listings/en";
import orders from "./orders/en";
import problems from "./problems/en";
import product from "./product/en";
import payouts from "./payouts/en";
import prices from "./prices/en";
import refusals from "./refusals/en";
import returns from "./returns/en";
import setup from "./setup/en";
import ship from "./ship/en";

/** English, which the other languages are compared with. */
const en = {
  title: "Walmart",
  problemCount_one: "{{count}} Walmart issue",
  problemCount_other: "{{count}} Walmart issues",
  csv,
  problems,
  product,
  listings,
  payouts,
  prices,
  refusals,
  returns,
  ...lists,
  overview,
  settings,
  orders,
  setup,
  ship,
  activity,
  actions: {
    cancelOrder: "Cancel on Walmart",
    retry: "Retry",
    resolve: "Mark as resolved",
    sync: "Sync now",
    tryAgain: "Try again",
    copy: "Copy {{what}}",
    dismiss: "Cancel",
    openInSellerCenter: "Open {{number}} in Seller Center",
    openInNewTab: "opens in a new tab",
    close: "Close",
    showProblem: "Show problem",
    show: "Show",
    hide: "Hide",
    details: "Details",
  },
  status: {
    open: "Open",
    partially_shipped: "Partially shipped",
    shipped: "Shipped",
    delivered: "Delivered",
    canceled: "Canceled",
    error: "Error",
  },
  statusAnnouncement: "Walmart status: {{status}}",
  fields: {
    purchaseOrder: "Purchase order",
    customerOrder: "Customer order",
    acknowledgeBy: "Acknowledge by",
    shipBy: "Ship by",
    deliverBy: "Deliver by",
    shipMethod: "Shipping method",
    total: "Order total",
    cancellationReason: "Cancellation reason",
    lastSynced: "Last synced",
    items_one: "{{count}} item",
    items_other: "{{count}} items",
  },
  shipMethods: {
    Value: "Value",
    Standard: "Standard",
    Express: "Express",
    OneDay: "One day",
    Freight: "Freight",
    WhiteGlove: "White glove",
  },
  deadline: {
    overdue: "Overdue: {{time}}",
  },
  error: {
    walmart: "Walmart error",
    medusa: "Store error",
    unknown: "Needs attention",
    noDetails: "The update to Walmart failed.",
    remedy: "Fix the cause and retry, or fix it in Seller Center and mark it as resolved.",
  },
  problem: {
    showDetails: "Show details",
    hideDetails: "Hide details",
    response: "Walmart's response: {{text}}",
  },
  load: {
    loading: "Loading the Walmart order…",
    failed: "Couldn't load the Walmart order",
  },
  cancelRequest: {
    title: "Buyer requested cancellation",
    description: "Cancel the requested items, or ship them anyway.",
    accept: "Accept and cancel",
    confirmTitle: "Accept the cancellation request?",
    confirmDescription:
      "The requested items are canceled on Walmart and in Medusa, and restocked. This action cannot be undone.",
  },
  oversold: {
    title: "Not enough stock",
    description:
      "Walmart sold more units than were in stock when this order arrived. Restock before you ship, or cancel the order as out of stock.",
  },
  returnRequested: {
    title: "Return requested",
    description: "The buyer requested a return for this order on Walmart.",
  },
  lines: {
    title: "Items on Walmart",
    lineNumbers_one: "Line {{lines}}",
    lineNumbers_other: "Lines {{lines}}",
    quantities: {
      created: "{{count}} to acknowledge",
      acknowledged: "{{count}} to ship",
      shipped: "{{count}} shipped",
      delivered: "{{count}} delivered",
      cancelled: "{{count}} canceled",
      refunded: "{{count}} refunded",
    },
    carrierUnknown: "Carrier",
    track: "Track {{number}} with {{carrier}}",
  },
  updates: {
    title: "Updates to Walmart",
    none: "Nothing sent to Walmart yet.",
    showAll_one: "Show {{count}} earlier update",
    showAll_other: "Show {{count}} earlier updates",
    showLess: "Show less",
    kinds: {
      acknowledge: "Acknowledgment",
      ship: "Shipment",
      track: "Tracking",
      cancel: "Cancellation",
      refund: "Refund",
      goodwill: "Refund without a return",
      inventory: "Stock",
      price: "Price",
    },
    states: {
      pending: "Pending",
      sending: "Sending",
      confirmed: "Confirmed",
      failed: "Failed",
      resolved: "Resolved",
    },
    attempts_one: "{{count}} attempt",
    attempts_other: "{{count}} attempts",
    nextAttempt: "next attempt {{time}}",
    nextAttemptNow: "next attempt shortly",
    note: "Note: {{note}}",
    announcement: "{{kind}}: {{state}}",
  },
  reasons: {
    SELLER_CANCEL_OUT_OF_STOCK: "Out of stock",
    SELLER_CANCEL_PRICING_ERROR: "Price or other listing error",
    SELLER_CANCEL_ADDRESS_NOT_SERVICEABLE: "Can't deliver to the address",
    SELLER_CANCEL_FRAUD_STOP_SHIPMENT: "Suspected fraud",
    CUSTOMER_REQUESTED_SELLER_TO_CANCEL: "Buyer requested cancellation",
  },
  cancel: {
    heldDescription:
      "The items are canceled on Walmart. What is left is imported once nothing else holds the order. This action cannot be undone.",
    title: "Cancel on Walmart",
    description:
      "The items are canceled on Walmart and in Medusa, and restocked. This action cannot be undone.",
    reason: "Reason",
    reasonHint: "Sent to Walmart and shown on the order.",
    reasonPlaceholder: "Select a reason",
    reasonRequired: "Select a reason.",
    scope: "Items to cancel",
    entireOrder: "Entire order",
    entireOrderHint_one: "{{count}} unshipped unit",
    entireOrderHint_other: "All {{count}} units",
    specificItems: "Specific items",
    specificItemsHint: "You can still ship the rest",
    partlyShipped:
      "Shipped units can't be canceled. Enter how many of the remaining units to cancel.",
    quantity: "Units of {{item}} to cancel",
    ofMax: "of {{max}}",
    unitsRequired: "Enter at least one unit.",
    openFulfillment: "This order has an unshipped fulfillment. Cancel the fulfillment first.",
    submit: "Cancel on Walmart",
    dismiss: "Keep order",
    underWay: "The cancellation is being sent to Walmart.",
  },
  tracking: {
    open: "Change tracking",
    title: "Change tracking",
    description:
      "Replaces the tracking number of a package in Medusa and on Walmart. Walmart accepts changes for about four hours after shipment, and at any time if it rejected the shipment.",
    package: "Package",
    number: "New tracking number",
    numberRequired:
      "Enter a tracking number. If only the carrier is wrong, enter the same number again.",
    carrier: "Carrier (optional)",
    carrierHint: "Leave empty to detect the carrier from the tracking number.",
    url: "Tracking link (optional)",
    urlHint: "Only needed for carriers that Walmart doesn't recognize.",
    submit: "Save",
  },
  resolve: {
    title: "Mark as resolved?",
    description:
      "Do this only after you've fixed the problem in Seller Center. Failed updates aren't sent to Walmart again, and the status follows Walmart.",
    note: "Note (optional)",
    notePlaceholder: "What you did in Seller Center",
  },
  toast: {
    canceledWhole: "Order canceled. Sending the cancellation to Walmart…",
    canceledLines: "Items canceled. Sending the cancellation to Walmart…",
    trackingChanged: "Tracking changed. Sending the change to Walmart…",
    retried: "Retrying…",
    resolved: "Marked as resolved.",
    synced: "Up to date with Walmart.",
  },
  accounts,
};

export default en;
