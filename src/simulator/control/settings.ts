import { settingsSchema, type SimulatorSettings } from "../settings";
import type { World } from "../state/world";
import { readInput } from "./errors";
import type { ControlRoute } from "./route";

const PATH = "/v1/simulations/settings";

/** Changes the given settings and keeps the others. */
export function updateSettings(world: World, input: unknown): SimulatorSettings {
  const changes = readInput(settingsSchema.partial(), input);
  world.settings = { ...world.settings, ...changes };
  return world.settings;
}

export const SETTINGS_ROUTES: readonly ControlRoute[] = [
  { method: "GET", path: PATH, handle: (_request, world) => ({ settings: world.settings }) },
  {
    method: "POST",
    path: PATH,
    handle: ({ body }, world) => ({ settings: updateSettings(world, body) }),
  },
  {
    method: "POST",
    path: "/v1/simulations/reset",
    handle: (_request, world) => {
      world.reset();
      return { reset: true };
    },
  },
];
