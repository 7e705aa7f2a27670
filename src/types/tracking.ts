/** `POST /admin/walmart/orders/:id/tracking`: other tracking for a parcel that has been shipped. */
export interface AdminChangeWalmartTracking {
  /** The number that the parcel has now. */
  tracking_number: string;
  /** May be the same, if only the carrier or the link is another. */
  new_tracking_number: string;
  /** In the merchant's words; without it the carrier is recognised from the number. */
  carrier?: string;
  /** Begins with https://; needed for a carrier that Walmart does not know. */
  tracking_url?: string;
}
