import { refundWalmartReturnWorkflow } from "../../../../../../workflows";
import { returnAction } from "../../return-action";
import type { RefundReturnBody } from "../../validators";

/** Refunds all or some units of a return at Walmart. Medusa follows once Walmart has confirmed. */
export const POST = returnAction<RefundReturnBody>(({ container, id, actor_id, body }) =>
  refundWalmartReturnWorkflow(container).run({
    input: { walmart_return_id: id, actor_id, ...body },
  }),
);
