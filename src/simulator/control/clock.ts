import { z } from "zod";
import type { World } from "../state/world";
import { instant } from "./instant";
import { ControlError, readInput } from "./errors";
import type { ControlRoute } from "./route";

const UNITS: Record<string, number> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

const clockSchema = z.strictObject({
  /** Milliseconds to move forward. */
  advance_ms: z.number().optional(),
  /** The same with a unit: `90s`, `15m`, `4h`, `5d`. */
  advance: z
    .string()
    .regex(/^\d+(\.\d+)?(ms|s|m|h|d)$/, "must be like 90s, 15m, 4h or 5d")
    .optional(),
  /** The new time. */
  now: instant.optional(),
});

export type ClockInput = z.input<typeof clockSchema>;

/** Moves the simulator's clock and returns the new time. */
export function moveClock(world: World, input: unknown): { now: string } {
  const { advance, advance_ms: ms, now } = readInput(clockSchema, input);
  if (advance === undefined && ms === undefined && now === undefined) {
    throw new ControlError(
      "advance_ms",
      "advance_ms: one of advance_ms, advance and now is required",
    );
  }
  if (now !== undefined) {
    world.clock.set(now);
  }
  world.clock.advance((ms ?? 0) + durationOf(advance));
  return tellTime(world);
}

function tellTime(world: World): { now: string } {
  return { now: new Date(world.clock.now()).toISOString() };
}

function durationOf(text: string | undefined): number {
  const [, amount, unit] = /^([\d.]+)([a-z]+)$/.exec(text ?? "") ?? [];
  return Number(amount ?? 0) * (UNITS[unit ?? ""] ?? 0);
}

export const CLOCK_ROUTES: readonly ControlRoute[] = [
  {
    method: "GET",
    path: "/v1/simulations/clock",
    handle: (_request, world) => tellTime(world),
  },
  {
    method: "POST",
    path: "/v1/simulations/clock",
    handle: ({ body }, world) => moveClock(world, body),
  },
];
