import type { AdminWalmartPayoutDifferenceResponse } from "../../../../../../types";
import { reviewPayoutDifferenceWorkflow } from "../../../../../../workflows";
import { actionRoutes } from "../../../../../action-route";
import { readDifference } from "../../read";
import type { ReviewDifferenceBody } from "../../validators";

const differenceAction = actionRoutes<AdminWalmartPayoutDifferenceResponse>({
  ensureExists: readDifference,
  respond: async (container, id) => ({ difference: await readDifference(container, id) }),
});

/** Dismisses a difference, opens it again, or changes its note. */
export const POST = differenceAction<ReviewDifferenceBody>(({ container, id, actor_id, body }) =>
  reviewPayoutDifferenceWorkflow(container).run({ input: { id, actor_id, ...body } }),
);
