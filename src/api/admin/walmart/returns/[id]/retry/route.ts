import { retryWalmartReturnWorkflow } from "../../../../../../workflows";
import { returnAction } from "../../return-action";

/** Retries the failed refunds of a return, and what Medusa could not mirror. */
export const POST = returnAction(({ container, id, actor_id }) =>
  retryWalmartReturnWorkflow(container).run({ input: { walmart_return_id: id, actor_id } }),
);
