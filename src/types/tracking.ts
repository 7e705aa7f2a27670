/** `POST /admin/walmart/orders/:id/tracking`: changes the tracking of a shipped parcel. */
export interface AdminChangeWalmartTracking {
  /** The parcel's current number. */
  tracking_number: string;
  /** May be the same if only the carrier or link changes. */
  new_tracking_number: string;
  /** The carrier's name. Default: recognized by the number. */
  carrier?: string;
  /** Starts with https://. Required for carriers that Walmart does not support. */
  tracking_url?: string;
}
