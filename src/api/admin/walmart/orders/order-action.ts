import type { AdminWalmartOrderResponse } from "../../../../types";
import { actionRoutes } from "../../../action-route";
import { readOrder, requireOrder } from "./read";

/** The handler of a route that changes one purchase order. */
export const orderAction = actionRoutes<AdminWalmartOrderResponse>({
  ensureExists: requireOrder,
  respond: async (container, id) => ({ order: await readOrder(container, id) }),
});
