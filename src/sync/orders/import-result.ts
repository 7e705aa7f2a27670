export interface ImportOrdersInput {
  account_id: string;
  /** Everything created from then on (ISO 8601), also what was shipped elsewhere. */
  created_after?: string;
  /** Just these, also if they were shipped elsewhere. */
  purchase_order_ids?: string[];
  /** Walmart named them, nobody asked for them: they are taken as a poll takes what has changed. */
  hinted?: boolean;
}

export interface ImportOrdersResult {
  /** Purchase orders that became Medusa orders in this run. */
  imported: number;
  /** Known purchase orders that were read again. */
  updated: number;
  /** Waiting for something that the merchant has to mend, such as an unknown SKU. */
  held: number;
  /** Medusa orders that were cancelled or reduced because Walmart's were. */
  mirrored: number;
  errors: ImportError[];
}

export interface ImportError {
  message: string;
  purchase_order_id?: string;
}
