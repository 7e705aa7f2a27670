import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { guardOrderEditWorkflow } from "../../../workflows";
import { pathParam } from "../../path-param";

/** Reports a removed item where the merchant removes it, not only when the whole edit is confirmed. */
async function guardItem(
  req: AuthenticatedMedusaRequest<{ quantity?: number }>,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const quantity = Number(req.validatedBody?.quantity);
  await guardOrderEditWorkflow(req.scope).run({
    input: {
      order_id: pathParam(req, "id"),
      change: Number.isFinite(quantity) ? { item_id: pathParam(req, "item_id"), quantity } : null,
    },
  });
  next();
}

async function guardEdit(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  await guardOrderEditWorkflow(req.scope).run({ input: { order_id: pathParam(req, "id") } });
  next();
}

/** Guards on core's order edits, whose `:id` is the order's. The matchers must be identical to core's. */
export const orderEditGuards: MiddlewareRoute[] = [
  {
    matcher: "/admin/order-edits/:id/items/item/:item_id",
    methods: ["POST"],
    middlewares: [guardItem],
  },
  { matcher: "/admin/order-edits/:id/request", methods: ["POST"], middlewares: [guardEdit] },
  { matcher: "/admin/order-edits/:id/confirm", methods: ["POST"], middlewares: [guardEdit] },
];
