/** The account and the keys that Walmart was read with. */
export interface AccountKeys {
  id: string;
  client_id: string;
}

/** An account of a seller, live or deleted. */
export interface SellerAccount {
  id: string;
  name: string;
  deleted_at: Date | string | null;
}

/** An account whose seller can be recognized by purchase orders that it owns. */
export interface AccountWithOrders extends SellerAccount {
  seller_id: string | null;
  /** Its newest purchase order numbers. */
  numbers: string[];
}

/** What shows who an account's seller is. */
export interface SellerEvidence {
  /** Walmart's id of the seller, if it is known. */
  seller_id: string | null;
  /** Accounts that own purchase orders or returns that this account's keys can read. */
  owners?: readonly string[];
}

/** API keys; the secret is encrypted. */
export interface StoredKeys {
  client_id: string;
  client_secret: string;
}

/** Keys that an account had of its former seller, for the deleted account that keeps what it owned. */
export interface FormerKeys extends StoredKeys {
  /** The id of the deleted account, which the secret is encrypted for. */
  account_id: string;
}

/** A deleted account that is connected again. */
export interface RestoredAccount extends StoredKeys {
  id: string;
  name: string;
  enabled: boolean;
  seller_id: string | null;
}
