/** React Query keys of all that comes from the plugin's routes. */
export const walmartKeys = {
  all: ["walmart"] as const,
  orders: ["walmart", "orders"] as const,
  /** The purchase order of a Medusa order. */
  orderOf: (orderId: string) => [...walmartKeys.orders, "of", orderId] as const,
  order: (id: string) => [...walmartKeys.orders, "detail", id] as const,
  returns: ["walmart", "returns"] as const,
  listings: ["walmart", "listings"] as const,
  listingsOf: (productId: string) => [...walmartKeys.listings, "of", productId] as const,
  listingList: (params: object) => [...walmartKeys.listings, "list", params] as const,
  listingCounts: (accountId: string) => [...walmartKeys.listings, "counts", accountId] as const,
  listing: (id: string) => [...walmartKeys.listings, "detail", id] as const,
  /** What would be told, without telling it. Nothing that changes here makes it worthless. */
  dryRun: (accountId: string) => ["walmart", "dry-run", accountId] as const,
  returnList: (params: object) => [...walmartKeys.returns, "list", params] as const,
  return: (id: string) => [...walmartKeys.returns, "detail", id] as const,
  orderList: (params: object) => [...walmartKeys.orders, "list", params] as const,
  overview: (params: object) => [...walmartKeys.orders, "overview", params] as const,
  statistics: (params: object) => [...walmartKeys.orders, "statistics", params] as const,
  activity: (params: object) => ["walmart", "activity", params] as const,
  accounts: ["walmart", "accounts"] as const,
  /** What the last test of an account's connection told. */
  accountTest: (id: string) => ["walmart", "tests", id] as const,
  carriers: ["walmart", "carriers"] as const,
  schedules: ["walmart", "schedules"] as const,
  /** Products and variants of the store, to choose from. */
  catalog: (params: object) => ["walmart", "catalog", params] as const,
  /** What of the store an account can be bound to. */
  places: ["walmart", "places"] as const,
};
