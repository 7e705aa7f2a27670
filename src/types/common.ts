/** A moment as the API answers it: ISO 8601 in UTC. */
export type AdminWalmartTimestamp = string;

/** Whose fault an error is: the store's side (data, settings, the plugin) or Walmart's. */
export const ERROR_ORIGINS = ["medusa", "walmart"] as const;
export type AdminWalmartErrorOrigin = (typeof ERROR_ORIGINS)[number];

/** The most rows that one page of a list may hold. */
export const MAX_LIST_LIMIT = 200;

/** What every list takes. */
export interface AdminWalmartListParams {
  /** At most {@link MAX_LIST_LIMIT}. */
  limit?: number;
  offset?: number;
  /** A field's name, with `-` before it for descending. */
  order?: string;
  /** Free text. */
  q?: string;
}

/** What every list answers beside its rows. */
export interface AdminWalmartListPage {
  /** Rows in all pages. */
  count: number;
  limit: number;
  offset: number;
}

/** What every `DELETE` answers. */
export interface AdminWalmartDeleteResponse<TObject extends string = string> {
  id: string;
  object: TObject;
  deleted: true;
}
