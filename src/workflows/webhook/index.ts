export {
  receiveWebhookWorkflow,
  receiveWebhookWorkflowId,
  type ReceiveWebhookInput,
} from "./workflows/receive-webhook";
