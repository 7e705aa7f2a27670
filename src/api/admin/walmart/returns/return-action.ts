import type { AdminWalmartReturnResponse } from "../../../../types";
import { actionRoutes } from "../../../action-route";
import { readReturn, requireReturn } from "./read";

/** The handler of a route that changes one return. */
export const returnAction = actionRoutes<AdminWalmartReturnResponse>({
  ensureExists: requireReturn,
  respond: async (container, id) => ({ return: await readReturn(container, id) }),
});
