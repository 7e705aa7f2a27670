import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { guardCancellationWorkflow, guardShipmentWorkflow } from "../../../workflows";
import { pathParam } from "../../path-param";

/** Core validates no body of a cancellation; ours reads what was sent. */
async function guardCancellation(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  await guardCancellationWorkflow(req.scope).run({
    input: {
      order_id: pathParam(req, "id"),
      body: req.body,
    },
  });
  next();
}

async function guardShipment(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  await guardShipmentWorkflow(req.scope).run({
    input: {
      order_id: pathParam(req, "id"),
      fulfillment_id: pathParam(req, "fulfillment_id"),
      body: req.validatedBody,
    },
  });
  next();
}

/**
 * Guards on core's own routes. The matchers are core's, letter for letter: only then do they run after core's
 * validation and before its routes. They let orders of other channels pass.
 */
export const orderGuards: MiddlewareRoute[] = [
  {
    matcher: "/admin/orders/:id/cancel",
    methods: ["POST"],
    middlewares: [guardCancellation],
  },
  {
    matcher: "/admin/orders/:id/fulfillments/:fulfillment_id/shipments",
    methods: ["POST"],
    middlewares: [guardShipment],
  },
];
