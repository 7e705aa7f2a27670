import { z } from "zod";
import type { World } from "../state/world";
import { readInput } from "./errors";
import type { ControlRoute } from "./route";

const requestFilter = z.strictObject({
  method: z.string().optional(),
  path: z.string().optional(),
  operation: z.string().optional(),
  status: z.coerce.number().int().optional(),
});

const effectFilter = z.strictObject({
  kind: z.enum(["acknowledge", "ship", "track", "cancel", "refund", "return_refund"]).optional(),
  purchaseOrderId: z.string().optional(),
  returnOrderId: z.string().optional(),
  source: z.enum(["api", "control", "walmart", "all"]).optional(),
});

const REQUESTS = "/v1/simulations/requests";

/** The requests to the simulator and their effects. */
export const RECORD_ROUTES: readonly ControlRoute[] = [
  {
    method: "GET",
    path: REQUESTS,
    handle: ({ query }, world) => ({
      requests: world.requests.find(readInput(requestFilter, query)),
    }),
  },
  {
    method: "DELETE",
    path: REQUESTS,
    handle: (_request, world: World) => {
      world.requests.clear();
      return { requests: [] };
    },
  },
  {
    method: "GET",
    path: "/v1/simulations/effects",
    handle: ({ query }, world) => ({ effects: world.effects.find(readInput(effectFilter, query)) }),
  },
];
