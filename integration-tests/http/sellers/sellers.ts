import { DEFAULT_SELLER } from "../../../src/simulator";

export const FIRST = { ...DEFAULT_SELLER, partnerId: "10001000001" };

/** New keys of the first seller. */
export const RENEWED = {
  clientId: "renewed-client",
  clientSecret: "renewed-secret",
  partnerId: "10001000001",
};

export const OTHER = {
  clientId: "other-client",
  clientSecret: "other-secret",
  partnerId: "10001000002",
};
