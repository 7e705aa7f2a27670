import type {
  AdminWalmartAccountHealth,
  AdminWalmartActivityOutcome,
  AdminWalmartListingStatus,
  AdminWalmartOrderStatus,
  AdminWalmartPayoutStatus,
  AdminWalmartPromotionState,
  AdminWalmartUpdateState,
} from "../../types";

/** Colors of Medusa's status badges. */
export type BadgeColor = "green" | "red" | "blue" | "orange" | "grey" | "purple";

/** The colors of Medusa's own orders: orange waits for the merchant, green is done, red needs attention. */
export const ORDER_STATUS_COLORS: Record<AdminWalmartOrderStatus, BadgeColor> = {
  open: "orange",
  partially_shipped: "blue",
  shipped: "green",
  delivered: "green",
  canceled: "grey",
  error: "red",
};

export const UPDATE_STATE_COLORS: Record<AdminWalmartUpdateState, BadgeColor> = {
  pending: "orange",
  sending: "blue",
  confirmed: "green",
  failed: "red",
  resolved: "grey",
};

/** Uncertain is orange: the response was lost, so the plugin reads back before it sends again. */
export const OUTCOME_COLORS: Record<AdminWalmartActivityOutcome, BadgeColor> = {
  ok: "green",
  error: "red",
  uncertain: "orange",
};

export const HEALTH_COLORS: Record<AdminWalmartAccountHealth, BadgeColor> = {
  connected: "green",
  not_connected: "red",
  unknown: "grey",
};

export const LISTING_STATUS_COLORS: Record<AdminWalmartListingStatus, BadgeColor> = {
  draft: "grey",
  processing: "blue",
  matched: "blue",
  staged: "purple",
  published: "green",
  unpublished: "orange",
  error: "red",
};

export const PROMOTION_STATE_COLORS: Record<AdminWalmartPromotionState, BadgeColor> = {
  planned: "blue",
  running: "green",
  pending: "orange",
  plain: "grey",
  rejected: "red",
};

export const PAYOUT_STATUS_COLORS: Record<AdminWalmartPayoutStatus, BadgeColor> = {
  pending: "orange",
  imported: "green",
  error: "red",
};

/** Grey for values that a newer server may add. */
export function badgeColor<TKey extends string>(
  colors: Record<TKey, BadgeColor>,
  key: TKey,
): BadgeColor {
  return colors[key] ?? "grey";
}
