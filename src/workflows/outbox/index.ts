export {
  dispatchUpdatesWorkflow,
  dispatchUpdatesWorkflowId,
  type DeliverInput,
} from "./workflows/deliver-messages";
export { holdRefundsWorkflow, holdRefundsWorkflowId } from "./workflows/hold-refunds";
export {
  queueAndSendWorkflow,
  queueAndSendWorkflowId,
  type QueueAndSendInput,
} from "./workflows/queue-and-deliver";
export type { QueuedOrder } from "../../sync/messages/message-subject";
export type { DeliverResult } from "../../sync/outbox/deliver";
