/** `GET /admin/walmart/carriers`: the carriers that Walmart supports, in its spelling. */
export interface AdminWalmartCarriersResponse {
  carriers: string[];
}
