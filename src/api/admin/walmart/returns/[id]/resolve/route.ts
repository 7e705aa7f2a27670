import { resolveWalmartReturnWorkflow } from "../../../../../../workflows";
import { returnAction } from "../../return-action";
import type { ResolveReturnBody } from "../../validators";

/** Marks failed refunds of a return as resolved: the merchant fixed them in Seller Center or in Medusa. */
export const POST = returnAction<ResolveReturnBody>(({ container, id, actor_id, body }) =>
  resolveWalmartReturnWorkflow(container).run({
    input: { walmart_return_id: id, actor_id, ...body },
  }),
);
