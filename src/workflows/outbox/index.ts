export {
  dispatchUpdatesWorkflow,
  dispatchUpdatesWorkflowId,
  type DeliverInput,
} from "./workflows/deliver-messages";
export {
  queueAndSendWorkflow,
  queueAndSendWorkflowId,
  type QueueAndSendInput,
} from "./workflows/queue-and-deliver";
export type { DeliverResult } from "../../sync/outbox/deliver";
