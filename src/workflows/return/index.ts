export {
  assignRefundWorkflow,
  assignRefundWorkflowId,
  type AssignRefundInput,
} from "./workflows/assign-refund";
export {
  followRefundsWorkflow,
  followRefundsWorkflowId,
  type FollowRefundsInput,
} from "./workflows/follow-refunds";
export {
  importWalmartReturnsWorkflow,
  importWalmartReturnsWorkflowId,
  type ImportReturnsInput,
  type ImportReturnsWorkflowInput,
} from "./workflows/import-returns";
export {
  mirrorReturnWorkflow,
  mirrorReturnWorkflowId,
  type MirrorReturnInput,
} from "./workflows/mirror-return";
export {
  refundWalmartReturnWorkflow,
  refundWalmartReturnWorkflowId,
  type RefundReturnInput,
} from "./workflows/refund-return";
export {
  resolveWalmartReturnWorkflow,
  resolveWalmartReturnWorkflowId,
  type ResolveReturnInput,
} from "./workflows/resolve-return";
export {
  retryWalmartReturnWorkflow,
  retryWalmartReturnWorkflowId,
  type RetryReturnInput,
} from "./workflows/retry-return";
export type { ReturnUnits } from "../../sync/messages/refund/payload";
export type { ImportedReturns } from "../../sync/returns/import-returns-port";
export type { ImportReturnsResult } from "../../sync/returns/import-returns";
export type { MirrorReturnOutcome } from "../../sync/returns/mirror-return";
