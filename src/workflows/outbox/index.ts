export {
  dispatchUpdatesWorkflow,
  dispatchUpdatesWorkflowId,
  type DispatchInput,
} from "./workflows/deliver-messages";
export {
  queueAndSendWorkflow,
  queueAndSendWorkflowId,
  type QueueAndSendInput,
} from "./workflows/queue-and-deliver";
export type { DispatchResult } from "../../sync/outbox/deliver";
