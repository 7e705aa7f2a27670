/** `GET /admin/walmart/carriers`: those that Walmart knows by name, in its own spelling. */
export interface AdminWalmartCarriersResponse {
  carriers: string[];
}
