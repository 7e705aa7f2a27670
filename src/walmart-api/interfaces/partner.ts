/** All methods throw {@link WalmartError} and nothing else. */
export interface PartnerApi {
  /** Walmart's id of the seller, the partner id. `null` if the profile shows none. */
  id(): Promise<string | null>;
}
