import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import {
  guardCancellationWorkflow,
  guardShipmentWorkflow,
  prepareFulfillmentCancellationWorkflow,
  prepareFulfillmentWorkflow,
} from "../../../workflows";
import { pathParam } from "../../path-param";
import { runHooked } from "../../run-hooked";

/**
 * Core does not validate the body of a cancellation, so the guard reads the raw body.
 */
async function guardCancellation(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const guarding = guardCancellationWorkflow(req.scope).run({
    input: {
      order_id: pathParam(req, "id"),
      body: req.body,
    },
    throwOnError: false,
  });
  await runHooked(guarding, { hook: "chooseReason", failure: "The order was not canceled" });
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
