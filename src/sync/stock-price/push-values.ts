import type { MedusaContainer } from "@medusajs/framework/types";
import type { ChangeKind } from "../../modules/walmart/types";
import { startRun } from "../delivery/start-run";
import { finishFeeds, runFeeds } from "../feeds/run-feeds";
import { walmartService } from "../kernel/container";
import { VALUE_KINDS } from "./values";
import { markDrifted } from "./mark-drifted";
import { VALUE_FEEDS } from "./value-feeds";
import { pushChanges } from "./push-changes";

export interface PushValuesInput {
  account_id: string;
  kind: ChangeKind;
  /** Ignore back-offs. */
  force?: boolean;
  /** Find changes that no event reported. `thorough`: compare all listings, even if nothing seems to have changed. */
  compare?: "quick" | "thorough";
  /** Wait some seconds for Walmart to work on feeds. */
  wait?: boolean;
}

export interface PushValuesResult {
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

/** After a feed that Walmart has refused comes the other kind of feed, and after that single requests. */
const MOST_ROUNDS = 3;

/** Makes Walmart show the quantities, or the prices, that an account's listings should have. */
export async function pushValues(
  container: MedusaContainer,
  input: PushValuesInput,
): Promise<PushValuesResult> {
  const result: PushValuesResult = {
    found: 0,
    confirmed: 0,
    refused: 0,
    postponed: 0,
    by_feed: 0,
    feeds_sent: 0,
    feeds_finished: 0,
    errors: [],
  };
  const kind = VALUE_KINDS[input.kind];
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
  const advanceFeeds = async (wait: boolean, force = false) => {
    const advance = wait ? finishFeeds : runFeeds;
    const { sent, finished, failed, errors } = await advance(container, { ...feeds, force });
    result.feeds_sent += sent;
    result.feeds_finished += finished;
    result.errors.push(...errors);
    return finished + failed > 0;
  };
  // Outcomes first: a value that a feed has set need not be sent again.
  await advanceFeeds(false);
  // Once: what fails in this run keeps its new back-off, so that the run ends.
  if (input.force)
    await walmartService(container).listingChanges.endBackOffs(run.account.id, kind.change);
  if (input.compare)
    result.found = await markDrifted(container, run.account, kind, input.compare === "thorough");
  await work();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    // Waiting feeds are forced only now: what has changed since is computed, and is sent with them.
    if (!(await advanceFeeds(input.wait ?? false, input.force && round === 0))) break;
    await work();
  }
  return result;
}
