import { setTimeout as pause } from "node:timers/promises";
import type { UpdateKind } from "../../modules/walmart/models/walmart-update";
import { UPDATE_PRIORITY } from "../../modules/walmart/priorities";
import type { DueUpdates } from "../../modules/walmart/types";
import type { WalmartClient } from "../../walmart-api";
import { walmartService } from "../kernel/container";
import { UPDATE_KIND_HANDLERS } from "../messages";
import type { DispatchRun } from "./send-update";

/** Due updates of any kind. */
export type DueUpdatesOfAnyKind = Omit<DueUpdates, "kinds">;

/** While a run waits for the throttle, it looks this often for what has become due of other kinds. */
const LOOK_MS = 5_000;

/** All kinds of updates, the most urgent first. */
export const KINDS = (Object.keys(UPDATE_KIND_HANDLERS) as UpdateKind[]).sort(
  (one, other) => UPDATE_PRIORITY[one] - UPDATE_PRIORITY[other],
);

/** How many updates of a kind Walmart's throttle lets through at once, as far as this process knows. */
export function tokensOf(client: WalmartClient, kind: UpdateKind): number {
  return client.throttle.availability(UPDATE_KIND_HANDLERS[kind].operation).tokens;
}

/** Waits until more may be sent of what is due; false if nothing is, or not before the run's end (epoch ms). */
export async function waitForThrottle(
  { container, client }: Pick<DispatchRun, "container" | "client">,
  due: DueUpdatesOfAnyKind,
  end: number,
): Promise<boolean> {
  const freeAt = (kind: UpdateKind) =>
    client.throttle.availableAt(UPDATE_KIND_HANDLERS[kind].operation)?.getTime() ?? 0;
  const now = Date.now();
  // What is free by now was claimed a moment ago, or is another run's: waiting for it would be turning in circles.
  const throttled = KINDS.filter((kind) => freeAt(kind) > now && freeAt(kind) <= end);
  if (!throttled.length) return false;
  const waiting = await walmartService(container).dueKinds({ ...due, kinds: throttled });
  if (!waiting.length) return false;
  const wait = Math.min(...waiting.map(freeAt)) - Date.now();
  await pause(Math.min(Math.max(wait, 0), LOOK_MS));
  return true;
}
