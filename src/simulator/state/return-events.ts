/** The states of a return order line. */
export const RETURN_STATUSES = ["INITIATED", "DELIVERED", "COMPLETED"] as const;
export type ReturnStatus = (typeof RETURN_STATUSES)[number];

/** The events of a return, in Walmart's names. */
export const RETURN_EVENTS = [
  "RETURN_INITIATED",
  "RETURN_IN_TRANSIT",
  "DELIVERED_AT_RETURN_CENTER",
  "REFUND_INITIATED",
  "REFUND_ISSUED",
  "RETURN_CANCELLED",
  "INTRANSIT_AFTER_INVOICE",
  "DELIVERED_AFTER_INVOICE",
] as const;
export type ReturnEventTag = (typeof RETURN_EVENTS)[number];

interface EventRule {
  status: ReturnStatus;
  /** The events that it can directly follow. */
  after: readonly ReturnEventTag[];
  description: string;
}

/** The life of a return. Walmart does not document the descriptions of the last six. */
export const EVENT_RULES: Record<ReturnEventTag, EventRule> = {
  RETURN_INITIATED: {
    status: "INITIATED",
    after: [],
    description: "Return initiated for MARKET_PLACE",
  },
  RETURN_IN_TRANSIT: {
    status: "INITIATED",
    after: ["RETURN_INITIATED"],
    description: "A MARKET_PLACE Return in Transit",
  },
  DELIVERED_AT_RETURN_CENTER: {
    status: "DELIVERED",
    after: ["RETURN_INITIATED", "RETURN_IN_TRANSIT"],
    description: "A MARKET_PLACE Return delivered at the return center",
  },
  REFUND_INITIATED: {
    status: "COMPLETED",
    after: ["RETURN_INITIATED", "RETURN_IN_TRANSIT", "DELIVERED_AT_RETURN_CENTER"],
    description: "Refund initiated for a MARKET_PLACE Return",
  },
  REFUND_ISSUED: {
    status: "COMPLETED",
    after: ["REFUND_INITIATED"],
    description: "Refund issued for a MARKET_PLACE Return",
  },
  RETURN_CANCELLED: {
    status: "COMPLETED",
    after: ["RETURN_INITIATED", "RETURN_IN_TRANSIT", "DELIVERED_AT_RETURN_CENTER"],
    description: "A MARKET_PLACE Return was canceled",
  },
  INTRANSIT_AFTER_INVOICE: {
    status: "COMPLETED",
    after: ["REFUND_ISSUED"],
    description: "A MARKET_PLACE Return in Transit after the refund",
  },
  DELIVERED_AFTER_INVOICE: {
    status: "COMPLETED",
    after: ["REFUND_ISSUED", "INTRANSIT_AFTER_INVOICE"],
    description: "A MARKET_PLACE Return delivered after the refund",
  },
};
