import { assignRefundWorkflow } from "../../../../../../workflows";
import { returnAction } from "../../return-action";
import type { AssignRefundBody } from "../../validators";

/** Assigns a refund made in Medusa to this return and sends it to Walmart. */
export const POST = returnAction<AssignRefundBody>(({ container, id, actor_id, body }) =>
  assignRefundWorkflow(container).run({ input: { walmart_return_id: id, actor_id, ...body } }),
);
