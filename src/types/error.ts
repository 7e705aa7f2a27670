/** What every route answers instead of its result when it refuses or fails: Medusa's own shape. */
export interface AdminWalmartError {
  /** Such as `invalid_data`, `not_found`, `not_allowed`. */
  type: string;
  /** Names the field, what is wrong with its value and how to mend it. */
  message: string;
  code?: string;
}
