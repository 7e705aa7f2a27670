export {
  checkWalmartAccountWorkflow,
  checkWalmartAccountWorkflowId,
  type CheckCredentialsInput,
} from "./workflows/check-account";
export {
  createWalmartAccountWorkflow,
  createWalmartAccountWorkflowId,
  type CreateAccountInput,
} from "./workflows/create-account";
export {
  deleteWalmartAccountWorkflow,
  deleteWalmartAccountWorkflowId,
  type DeleteAccountInput,
} from "./workflows/delete-account";
export {
  testWalmartAccountWorkflow,
  testWalmartAccountWorkflowId,
  type TestConnectionInput,
} from "./workflows/test-account";
export {
  updateWalmartAccountWorkflow,
  updateWalmartAccountWorkflowId,
  type UpdateAccountInput,
} from "./workflows/update-account";
export type { CheckedCredentials } from "../../sync/accounts/check-credentials";
export type { ConnectionTest } from "../../sync/accounts/test-connection";
