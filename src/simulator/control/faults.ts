import { type Fault, faultSchema } from "../state/faults";
import type { World } from "../state/world";
import { readInput } from "./errors";
import type { ControlRoute } from "./route";

const PATH = "/v1/simulations/faults";

/** Adds a fault, which strikes the requests that match it. */
export function injectFault(world: World, input: unknown): Fault {
  return world.faults.add(readInput(faultSchema, input));
}

export const FAULT_ROUTES: readonly ControlRoute[] = [
  {
    method: "POST",
    path: PATH,
    status: 201,
    handle: ({ body }, world) => ({ fault: injectFault(world, body) }),
  },
  { method: "GET", path: PATH, handle: (_request, world) => ({ faults: world.faults.list() }) },
  {
    method: "DELETE",
    path: PATH,
    handle: (_request, world) => {
      world.faults.clear();
      return { faults: [] };
    },
  },
];
