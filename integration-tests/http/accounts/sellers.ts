import { DEFAULT_SELLER, type SellerInput } from "../../../src/simulator";

/** The simulator's own seller, one more, and some whose keys may not do everything. */
export const SELLERS: SellerInput[] = [
  DEFAULT_SELLER,
  { clientId: "second-client", clientSecret: "second-secret" },
  {
    clientId: "reader-client",
    clientSecret: "reader-secret",
    scopes: { orders: "view_only" },
  },
  {
    clientId: "barred-client",
    clientSecret: "barred-secret",
    scopes: { orders: "no_access" },
  },
  {
    clientId: "narrow-client",
    clientSecret: "narrow-secret",
    scopes: { returns: "view_only", price: "no_access" },
  },
];
