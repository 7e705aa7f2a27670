export const EXEMPTION_STATUSES = [
  "APPROVED",
  "DENIED",
  "PROCESSING",
  "NEEDS_INFO",
  "CLOSED",
] as const;
export type ExemptionStatus = (typeof EXEMPTION_STATUSES)[number];

/** A seller's application for an exemption from product identifiers. */
export interface GtinExemption {
  seller: string;
  submissionId: string;
  category?: string;
  productType?: string;
  brand: string;
  exemptionStatus: ExemptionStatus;
  /** Why it was denied. */
  statusReason?: string;
  /** Epoch ms. */
  submissionTime: number;
}
