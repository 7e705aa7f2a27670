import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import {
  guardCancellationWorkflow,
  guardShipmentWorkflow,
  prepareFulfillmentCancellationWorkflow,
  prepareFulfillmentWorkflow,
} from "../../../workflows";
import { pathParam } from "../../path-param";

/**
 * Core does not validate the body of a cancellation, so the guard reads the raw body. What a store's hook throws is shown,
 * as it says why the order was not canceled.
 */
async function guardCancellation(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { errors } = await guardCancellationWorkflow(req.scope).run({
    input: {
      order_id: pathParam(req, "id"),
      body: req.body,
    },
    throwOnError: false,
  });
  const [failed] = errors;
  if (!failed) return next();
  const { action, error } = failed;
  if (action !== "chooseReason" || error instanceof MedusaError) throw error;
  // The workflow engine passes errors of steps on as plain objects.
  const { message } = error as { message: string };
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `The order was not canceled, because the store's hook "chooseReason" failed: ${message}`,
  );
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

async function prepareFulfillment(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  await prepareFulfillmentWorkflow(req.scope).run({
    input: { order_id: pathParam(req, "id"), body: req.validatedBody },
  });
  next();
}

async function prepareFulfillmentCancellation(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  await prepareFulfillmentCancellationWorkflow(req.scope).run({
    input: {
      order_id: pathParam(req, "id"),
      fulfillment_id: pathParam(req, "fulfillment_id"),
    },
  });
  next();
}

/**
 * Guards on core routes. They ignore orders of other channels. The matchers must be identical to core's: only then do
 * the guards run after core's validation and before its handlers.
 */
export const orderGuards: MiddlewareRoute[] = [
  {
    matcher: "/admin/orders/:id/cancel",
    methods: ["POST"],
    middlewares: [guardCancellation],
  },
  {
    matcher: "/admin/orders/:id/fulfillments",
    methods: ["POST"],
    middlewares: [prepareFulfillment],
  },
  {
    matcher: "/admin/orders/:id/fulfillments/:fulfillment_id/cancel",
    methods: ["POST"],
    middlewares: [prepareFulfillmentCancellation],
  },
  {
    matcher: "/admin/orders/:id/fulfillments/:fulfillment_id/shipments",
    methods: ["POST"],
    middlewares: [guardShipment],
  },
];
