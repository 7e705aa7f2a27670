import { processFeeds } from "../resources/feeds/process";
import { cancelOverdue } from "./auto-cancel";
import { refundOverdue } from "./auto-refund";
import { publishDue } from "./item-set-up";
import { retireDue } from "./listing-changes";
import type { World } from "./world";

/** Performs what Walmart does automatically and is due by now. It runs before each request. */
export function passTime(world: World): void {
  cancelOverdue(world);
  refundOverdue(world);
  processFeeds(world);
  publishDue(world);
  retireDue(world);
}
