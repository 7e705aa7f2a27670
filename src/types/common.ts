/** A time in API responses: ISO 8601 in UTC. */
export type AdminWalmartTimestamp = string;

/** Where an error comes from: the store (data, settings, the plugin) or Walmart. */
export const ERROR_ORIGINS = ["medusa", "walmart"] as const;
export type AdminWalmartErrorOrigin = (typeof ERROR_ORIGINS)[number];

/** The most rows in one page of a list. */
export const MAX_LIST_LIMIT = 200;

/** The query parameters of every list. */
export interface AdminWalmartListParams {
  /** At most {@link MAX_LIST_LIMIT}. */
  limit?: number;
  offset?: number;
  /** A field, with `-` in front for descending. */
  order?: string;
  /** Search text. */
  q?: string;
}

/** What every list response has next to its rows. */
export interface AdminWalmartListPage {
  /** The number of rows on all pages. */
  count: number;
  limit: number;
  offset: number;
}

/** The response of every `DELETE`. */
export interface AdminWalmartDeleteResponse<TObject extends string = string> {
  id: string;
  object: TObject;
  deleted: true;
}
