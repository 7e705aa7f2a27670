/** The response of every route when it rejects a request or fails, in Medusa's format. */
export interface AdminWalmartError {
  /** Such as `invalid_data`, `not_found`, `not_allowed`. */
  type: string;
  /** Which field is wrong, why, and what to enter. */
  message: string;
  code?: string;
}
