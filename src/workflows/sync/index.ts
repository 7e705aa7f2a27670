export { reconcileWorkflow, reconcileWorkflowId, type ReconcileInput } from "./workflows/reconcile";
export { syncWalmartWorkflow, syncWalmartWorkflowId, type SyncInput } from "./workflows/sync";
export type { ReconcileResult } from "../../sync/reconcile/reconcile";
export type { PreviewedValue } from "../../sync/stock-price/preview-values";
export type { SyncResult } from "../../sync/schedule/run-sync";
