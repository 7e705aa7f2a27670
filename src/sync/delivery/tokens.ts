import type { WalmartClient } from "../../walmart-api";
import type { Lane } from "./types";

/** How many items of a lane the throttle lets through now, as far as this process knows. */
export function tokensOf(client: WalmartClient, { operation }: Lane): number {
  return operation ? client.throttle.availability(operation).tokens : Infinity;
}

/** The lanes from which something can be sent now. */
export function openLanes<Key extends string>(
  client: WalmartClient,
  lanes: readonly Lane<Key>[],
): readonly Lane<Key>[] {
  return lanes.filter((lane) => tokensOf(client, lane) > 0);
}

/** When the throttle lets the next item of a lane through; epoch, ms. 0: now. */
export function freeTimeOf(client: WalmartClient, { operation }: Lane): number {
  return (operation && client.throttle.availableAt(operation)?.getTime()) || 0;
}
