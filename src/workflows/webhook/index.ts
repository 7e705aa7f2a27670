export {
  receiveWebhookWorkflow,
  receiveWebhookWorkflowId,
  type ReceiveWebhookInput,
} from "./workflows/receive-webhook";
export type { ReceivedWebhook } from "../../sync/webhooks/receive-webhook";
