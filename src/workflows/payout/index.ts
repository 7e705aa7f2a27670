export {
  importWalmartPayoutsWorkflow,
  importWalmartPayoutsWorkflowId,
  type ImportPayoutsInput,
  type ImportPayoutsWorkflowInput,
} from "./workflows/import-payouts";
export {
  reviewPayoutDifferenceWorkflow,
  reviewPayoutDifferenceWorkflowId,
  type ReviewDifferenceInput,
} from "./workflows/review-difference";
export {
  uploadWalmartPayoutWorkflow,
  uploadWalmartPayoutWorkflowId,
  type UploadPayoutInput,
} from "./workflows/upload-payout";
export type { ImportedPayouts } from "../../sync/payouts/import-payouts-port";
export type { ImportPayoutsResult } from "../../sync/payouts/import-payouts";
