export interface ImportOrdersInput {
  account_id: string;
  /** Import everything created since then (ISO 8601), also orders that were shipped elsewhere. */
  created_after?: string;
  /** Import only these, even if they were shipped elsewhere. */
  purchase_order_ids?: string[];
  /** The numbers come from a webhook, not from a person: handled like a poll. */
  hinted?: boolean;
  /** Search now for orders that Walmart listed too late, not once an hour. */
  sweep?: boolean;
}

/** Whether a person requested these purchase orders and waits for the result. */
export function isRequested({ purchase_order_ids, hinted }: ImportOrdersInput): boolean {
  return Boolean(purchase_order_ids) && !hinted;
}

export interface ImportOrdersResult {
  /** Purchase orders that became Medusa orders in this run. */
  imported: number;
  /** Known purchase orders that were read again. */
  updated: number;
  /** On hold until the merchant fixes something, such as an unknown SKU. */
  held: number;
  /** Medusa orders that were canceled or reduced to match Walmart. */
  mirrored: number;
  errors: ImportError[];
}

export interface ImportError {
  message: string;
  purchase_order_id?: string;
}
