import { setTimeout as pause } from "node:timers/promises";
import type { MessageKind } from "../../types";
import type { DueMessages } from "../../modules/walmart/types";
import type { WalmartClient } from "../../walmart-api";
import { walmartService } from "../kernel/container";
import { UPDATE_KIND_HANDLERS } from "../messages";
import { MESSAGE_ROUTING } from "../messages/routing";
import type { DispatchRun } from "./send-update";

/** Due updates of any kind. */
export type DueUpdatesOfAnyKind = Omit<DueMessages, "kinds">;

/** While a run waits for the throttle, it looks this often for what has become due of other kinds. */
const LOOK_MS = 5_000;

/** All kinds of updates, the most urgent first. */
export const KINDS = (Object.keys(UPDATE_KIND_HANDLERS) as MessageKind[]).sort(
  (one, other) => MESSAGE_ROUTING[one].priority - MESSAGE_ROUTING[other].priority,
);

/** How many updates of a kind Walmart's throttle lets through at once, as far as this process knows. */
export function tokensOf(client: WalmartClient, kind: MessageKind): number {
  return client.throttle.availability(UPDATE_KIND_HANDLERS[kind].operation).tokens;
}

/** Waits until more may be sent of what is due; false if nothing is, or not before the run's end (epoch ms). */
export async function waitForThrottle(
  { container, client }: Pick<DispatchRun, "container" | "client">,
  due: DueUpdatesOfAnyKind,
  end: number,
): Promise<boolean> {
  const freeAt = (kind: MessageKind) =>
    client.throttle.availableAt(UPDATE_KIND_HANDLERS[kind].operation)?.getTime() ?? 0;
  const now = Date.now();
  // What is free by now was claimed a moment ago, or is another run's: waiting for it would be turning in circles.
  const throttled = KINDS.filter((kind) => freeAt(kind) > now && freeAt(kind) <= end);
  if (!throttled.length) return false;
  const waiting = await walmartService(container).messages.dueKinds({ ...due, kinds: throttled });
  if (!waiting.length) return false;
  const wait = Math.min(...waiting.map(freeAt)) - Date.now();
  await pause(Math.min(Math.max(wait, 0), LOOK_MS));
  return true;
}
