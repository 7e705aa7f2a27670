/**
 * The Walmart pages in their order. Medusa's sidebar gets them from the route configs, which must be literals;
 * a test compares both.
 */
export const SECTION_PAGES = [
  { path: "/walmart", label: "nav.overview" },
  { path: "/walmart/orders", label: "nav.orders" },
  { path: "/walmart/returns", label: "nav.returns" },
  { path: "/walmart/payouts", label: "nav.payouts" },
  { path: "/walmart/listings", label: "nav.listings" },
  { path: "/walmart/activity", label: "nav.activity" },
  { path: "/walmart/settings", label: "nav.settings" },
] as const;

/** A purchase order, opened in the list. */
export const orderPage = (walmartOrderId: string): string =>
  `/walmart/orders?open=${encodeURIComponent(walmartOrderId)}`;

/** A return, opened in the list. */
export const returnPage = (walmartReturnId: string): string =>
  `/walmart/returns?return=${encodeURIComponent(walmartReturnId)}`;

/** A payout, opened in the list. */
export const payoutPage = (payoutId: string): string =>
  `/walmart/payouts?payout=${encodeURIComponent(payoutId)}`;

/** A listing, opened in the list. */
export const listingPage = (listingId: string): string =>
  `/walmart/listings?listing=${encodeURIComponent(listingId)}`;

/** The product that a listing's variant belongs to. */
export const productPage = (productId: string): string =>
  `/products/${encodeURIComponent(productId)}`;

/** The Medusa order. */
export const medusaOrderPage = (orderId: string): string =>
  `/orders/${encodeURIComponent(orderId)}`;

/** The log with filters. */
export const activityPage = (filters: Record<string, string>): string =>
  `/walmart/activity?${new URLSearchParams(filters).toString()}`;

/** The listings with filters. */
export const listingsPage = (filters: Record<string, string> = {}): string =>
  `/walmart/listings?${new URLSearchParams(filters).toString()}`.replace(/\?$/, "");

/** The orders with filters. */
export const ordersPage = (filters: Record<string, string> = {}): string =>
  `/walmart/orders?${new URLSearchParams(filters).toString()}`.replace(/\?$/, "");

/** An account's keys and settings, opened next to the settings. */
export const accountPage = (accountId: string): string =>
  `/walmart/settings/accounts/${encodeURIComponent(accountId)}`;

/** Medusa's stock of what has this SKU. */
export const inventoryPage = (sku: string): string => `/inventory?q=${encodeURIComponent(sku)}`;
