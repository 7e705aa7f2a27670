import type { MedusaContainer } from "@medusajs/framework/types";
import type { ChangeKind } from "../../modules/walmart/types";
import { startRun } from "../delivery/start-run";
import { finishFeeds, runFeeds } from "../feeds/run-feeds";
import { OFFER_KINDS } from "./values";
import { markForgotten } from "./mark-drifted";
import { VALUE_FEEDS } from "./value-feeds";
import { pushChanges } from "./push-changes";

export interface OffersInput {
  account_id: string;
  kind: ChangeKind;
  /** Also what waits for a back-off. */
  force?: boolean;
  /** Look for what no event has told; compare all listings even if nothing seems to have changed. */
  compare?: "quick" | "thorough";
  /** Wait a while until Walmart has worked on feeds. */
  wait?: boolean;
}

export interface OffersResult {
  /** Found by comparing. */
  found: number;
  confirmed: number;
  refused: number;
  postponed: number;
  by_feed: number;
  feeds_sent: number;
  feeds_finished: number;
  errors: { message: string }[];
}

const COUNTED = [
  "confirmed",
  "refused",
  "postponed",
  "by_feed",
  "feeds_sent",
  "feeds_finished",
] as const;

/** Makes Walmart show the quantities, or the prices, that an account's listings should have. */
export async function pushOffers(
  container: MedusaContainer,
  input: OffersInput,
): Promise<OffersResult> {
  const result: OffersResult = {
    found: 0,
    confirmed: 0,
    refused: 0,
    postponed: 0,
    by_feed: 0,
    feeds_sent: 0,
    feeds_finished: 0,
    errors: [],
  };
  const kind = OFFER_KINDS[input.kind];
  const run = await startRun(container, input.account_id, { force: input.force });
  if (!run) return result;
  const feeds = { account: run.account, handler: VALUE_FEEDS[kind.change] };
  const work = async () => {
    const { errors, ...counts } = await pushChanges(run, kind);
    for (const name of COUNTED) result[name] += counts[name];
    result.errors.push(
      ...errors.map(({ message, sku }) => ({ message: sku ? `${sku}: ${message}` : message })),
    );
  };
  const look = async (wait: boolean) => {
    const { sent, finished, errors } = await (wait ? finishFeeds : runFeeds)(container, feeds);
    result.feeds_sent += sent;
    result.feeds_finished += finished;
    result.errors.push(...errors);
    return finished > 0;
  };
  // Outcomes first: what a feed has settled need not be told again.
  await look(false);
  if (input.compare)
    result.found = await markForgotten(container, run.account, kind, input.compare === "thorough");
  await work();
  if (await look(input.wait ?? false)) await work();
  return result;
}
