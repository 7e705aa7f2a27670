import {
  generateEntityId,
  InjectManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import { CLAIM_LEASE_MS, CLAIM_MARGIN_MS } from "./constants";
import WalmartAccount from "./models/walmart-account";
import WalmartActivity from "./models/walmart-activity";
import WalmartFeed from "./models/walmart-feed";
import WalmartListing from "./models/walmart-listing";
import WalmartListingChange from "./models/walmart-listing-change";
import WalmartOrder from "./models/walmart-order";
import WalmartOrderLine from "./models/walmart-order-line";
import WalmartReturn from "./models/walmart-return";
import WalmartReturnLine from "./models/walmart-return-line";
import WalmartUpdate, { type UpdateKind } from "./models/walmart-update";
import WalmartWebhookEvent from "./models/walmart-webhook-event";
import { parseOptions, type WalmartOptions } from "./options";
import { UPDATE_PRIORITY } from "./priorities";
import {
  ADD_UPDATES_SQL,
  CLAIM_LEAST_TRIED_SQL,
  CLAIM_UPDATES_SQL,
  DUE_KINDS_SQL,
  HASTEN_UPDATES_SQL,
  HOLD_UPDATE_SQL,
  REWRITE_UPDATE_SQL,
  SETTLE_UPDATE_SQL,
} from "./queries/updates";
import { managerOf, pgArray, type SqlContext } from "./sql";
import { storable } from "./storable";
import type {
  DueUpdates,
  NewUpdate,
  SettleUpdate,
  WalmartActivityRow,
  WalmartUpdateRow,
} from "./types";

/** What Walmart must be told, as rows that any number of workers may claim: one part of the module's service. */
export class UpdateQueue extends MedusaService({
  WalmartAccount,
  WalmartOrder,
  WalmartOrderLine,
  WalmartReturn,
  WalmartReturnLine,
  WalmartUpdate,
  WalmartActivity,
  WalmartListing,
  WalmartListingChange,
  WalmartFeed,
  WalmartWebhookEvent,
}) {
  readonly options: WalmartOptions;

  constructor(_container: object, options: unknown) {
    // eslint-disable-next-line prefer-rest-params -- Medusa's base class wants all that it was given
    super(...arguments);
    this.options = parseOptions(options);
  }

  /** Queues updates; those whose idempotency key is known are left as they are. Answers how many are new. */
  @InjectManager()
  async queueUpdates(
    updates: NewUpdate[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<number> {
    return await addUpdates(managerOf(context), updates);
  }

  /**
   * Puts other words in place of an update's, if Walmart knows nothing of it; it is due at once then.
   *
   * @returns whether it was done: not if a worker has it in hand or it may have arrived
   */
  @InjectManager()
  async rewriteUpdate(
    id: string,
    payload: object,
    @MedusaContext() context: SqlContext = {},
  ): Promise<boolean> {
    const rows = await managerOf(context).execute<unknown[]>(REWRITE_UPDATE_SQL, [
      JSON.stringify(storable(payload)),
      id,
    ]);
    return rows.length > 0;
  }

  /**
   * Takes due updates of an account for one run of a dispatcher, most urgent first.
   *
   * @param input.runId names the run in its claims; never the same for two runs, also of one process
   * @param input.leastTriedFirst of the most urgent priority first what has been tried least, and came last
   */
  @InjectManager()
  async claimUpdates(
    input: DueUpdates & { runId: string; limit: number; leastTriedFirst?: boolean },
    @MedusaContext() context: SqlContext = {},
  ): Promise<WalmartUpdateRow[]> {
    const sql = input.leastTriedFirst ? CLAIM_LEAST_TRIED_SQL : CLAIM_UPDATES_SQL;
    const rows = await managerOf(context).execute<WalmartUpdateRow[]>(sql, [
      ...dueParameters(input),
      input.limit,
      input.runId,
      this.leaseSeconds(),
    ]);
    return rows.sort(byUrgency);
  }

  /** Lets updates that failed because Walmart was away be tried again within so many seconds. */
  @InjectManager()
  async hastenUpdates(
    ids: string[],
    seconds: number,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    await managerOf(context).execute(HASTEN_UPDATES_SQL, [seconds, pgArray(ids)]);
  }

  /** Of which kinds an update is due and could be claimed. */
  @InjectManager()
  async dueKinds(
    input: DueUpdates,
    @MedusaContext() context: SqlContext = {},
  ): Promise<UpdateKind[]> {
    const rows = await managerOf(context).execute<{ kind: UpdateKind }[]>(
      DUE_KINDS_SQL,
      dueParameters(input),
    );
    return rows.map((row) => row.kind);
  }

  /**
   * Stores what is about to be said to Walmart and renews the claim. False: the claim is another run's by now, and
   * nothing must be sent.
   */
  @InjectManager()
  async holdUpdate(
    id: string,
    runId: string,
    plan: unknown,
    @MedusaContext() context: SqlContext = {},
  ): Promise<boolean> {
    const rows = await managerOf(context).execute<unknown[]>(HOLD_UPDATE_SQL, [
      JSON.stringify(storable(plan ?? null)),
      this.leaseSeconds(),
      id,
      runId,
    ]);
    return rows.length > 0;
  }

  /** Ends this run's claim on an update; false, and nothing done, if the claim is another run's by now. */
  @InjectManager()
  async settleUpdate(
    id: string,
    runId: string,
    outcome: SettleUpdate,
    @MedusaContext() context: SqlContext = {},
  ): Promise<boolean> {
    const rows = await managerOf(context).execute<unknown[]>(SETTLE_UPDATE_SQL, [
      JSON.stringify(storable(outcome)),
      id,
      runId,
    ]);
    return rows.length > 0;
  }

  /** Adds to the activity log, whatever characters Walmart's words hold. */
  async noteActivities(rows: NewActivity[], context: SqlContext = {}): Promise<void> {
    await this.createWalmartActivities(storable(rows), context);
  }

  /** How long a claim on an update holds. */
  private leaseSeconds(): number {
    return Math.max(CLAIM_LEASE_MS, this.options.requestTimeout + CLAIM_MARGIN_MS) / 1000;
  }
}

/** An entry of the activity log. */
export type NewActivity = Partial<WalmartActivityRow> &
  Pick<WalmartActivityRow, "account_id" | "direction" | "entity" | "action" | "outcome">;

/** What a statement returns has no order of its own. */
function byUrgency(a: WalmartUpdateRow, b: WalmartUpdateRow): number {
  const due = ({ due_by }: WalmartUpdateRow) => (due_by ? new Date(due_by).getTime() : Infinity);
  return (
    a.priority - b.priority ||
    // Two without a deadline: infinity less infinity is no number.
    due(a) - due(b) ||
    new Date(a.created_at).getTime() - new Date(b.created_at).getTime()
  );
}

function dueParameters({ accountId, kinds, force, except, orderIds }: DueUpdates): unknown[] {
  return [accountId, pgArray(kinds), !force, pgArray(except), orderIds && pgArray(orderIds)];
}

/** Adds updates in a transaction that is going on; answers how many were not known. */
export async function addUpdates(manager: SqlEntityManager, updates: NewUpdate[]): Promise<number> {
  if (!updates.length) return 0;
  const rows = updates.map((update) => ({
    ...update,
    id: generateEntityId(undefined, "walupd"),
    priority: UPDATE_PRIORITY[update.kind],
  }));
  const added = await manager.execute<{ id: string }[]>(ADD_UPDATES_SQL, [
    JSON.stringify(storable(rows)),
  ]);
  return added.length;
}
