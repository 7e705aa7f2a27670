/** Emitted when listings of an account were marked: `{account_id}`. A hint; the listings job tells Walmart anyway. */
export const OFFERS_MARKED_EVENT = "walmart.offers-marked";
