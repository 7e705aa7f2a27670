import { generateEntityId } from "@medusajs/framework/utils";
import type { FeedKind } from "../../../types";
import { leaseSeconds } from "../lease-times";
import { type FeedForm, formKey } from "../rows/feed";
import type { WalmartOptions } from "../options";
import type {
  ChangeKind,
  ChangeSettlement,
  ChangeValue,
  DirtyChange,
  DueChange,
  FeedResult,
  RecomputedValue,
  ValueProblem,
} from "../rows/listing-change";
import {
  CLAIM_DIRTY_SQL,
  CLAIM_DUE_LEAST_TRIED_SQL,
  CLAIM_DUE_SQL,
  CONFIRM_FED_SQL,
  CONFIRM_VALUE_SQL,
  COUNT_FOR_FEED_SQL,
  DELETE_OBSOLETE_SQL,
  DELETE_RECOMPUTED_SQL,
  END_BACK_OFFS_SQL,
  END_CHANGE_SQL,
  END_FED_CHANGES_SQL,
  LOCK_CHANGE_SQL,
  MARK_LISTINGS_SQL,
  markChanges,
  PACK_FEED_SQL,
  REJECT_FED_SQL,
  RELEASE_CHANGE_SQL,
  RELEASE_FED_CHANGES_SQL,
  RELEASE_RECOMPUTED_SQL,
  RENEW_CHANGE_SQL,
  STORE_PROBLEM_SQL,
  STORE_VALUES_SQL,
} from "../sql/listing-changes";
import { END_HOLDS_SQL, STORE_HOLDS_SQL } from "../sql/price-holds";
import {
  type Selection,
  type SqlContext,
  type SqlDependencies,
  SqlRepository,
} from "../sql/sql-repository";

/** Until a value that a feed could not set is sent again. */
const FEED_RETRY_SECONDS = 60;

/** Quantities, prices and promotions that Walmart may not show yet, which any number of workers may lease. */
export class ListingChangeRepository extends SqlRepository {
  private readonly leaseSeconds: number;

  constructor(dependencies: SqlDependencies & { walmartOptions: WalmartOptions }) {
    super(dependencies);
    this.leaseSeconds = leaseSeconds(dependencies.walmartOptions);
  }

  /**
   * Marks listings whose values may have changed. Listings whose values are not sent are left out.
   *
   * @param forced send the value even if Walmart has confirmed the same one before
   * @returns the ids of the accounts concerned.
   */
  async mark(
    listingIds: readonly string[],
    kinds: readonly ChangeKind[],
    forced = false,
    context?: SqlContext,
  ): Promise<string[]> {
    if (!listingIds.length) return [];
    const rows = await this.rows<{ account_id: string }>(
      MARK_LISTINGS_SQL,
      { listing_ids: listingIds, kinds, forced },
      context,
    );
    return [...new Set(rows.map((row) => row.account_id))];
  }

  /**
   * Marks the rows of a SELECT of `account_id, listing_id, kind, forced`.
   *
   * @returns how many listings are marked.
   */
  async markFrom({ sql, bindings }: Selection, context?: SqlContext): Promise<number> {
    return await this.count(markChanges(sql), bindings, context);
  }

  /** Deletes changes of listings that are excluded, unlinked, being retired or deleted. */
  async deleteObsolete(accountId: string, kind: ChangeKind, context?: SqlContext): Promise<void> {
    await this.rows(DELETE_OBSOLETE_SQL, { account_id: accountId, kind }, context);
  }

  /** Leases changes whose value must be recomputed to one run. */
  async claimDirty(
    input: {
      accountId: string;
      kind: ChangeKind;
      runId: string;
      listingIds: string[] | null;
      limit: number;
    },
    context?: SqlContext,
  ): Promise<DirtyChange[]> {
    return await this.rows<DirtyChange>(
      CLAIM_DIRTY_SQL[input.kind],
      {
        account_id: input.accountId,
        kind: input.kind,
        listing_ids: input.listingIds,
        limit: input.limit,
        run_id: input.runId,
        lease_seconds: this.leaseSeconds,
      },
      context,
    );
  }

  /** Stores recomputed values and ends their leases. Changes that another run holds by now are left to it. */
  async storeRecomputed(
    kind: ChangeKind,
    runId: string,
    values: readonly RecomputedValue[],
    outer?: SqlContext,
  ): Promise<void> {
    if (!values.length) return;
    const bindings = { values: this.json(values), run_id: runId };
    await this.inTransaction(outer, async (context) => {
      if (kind === "price") {
        await this.rows(STORE_HOLDS_SQL, bindings, context);
        await this.rows(END_HOLDS_SQL, bindings, context);
      }
      await this.rows(STORE_VALUES_SQL[kind], bindings, context);
      await this.rows(DELETE_RECOMPUTED_SQL, bindings, context);
      await this.rows(RELEASE_RECOMPUTED_SQL, bindings, context);
    });
  }

  /** Counts the due changes, at most `limit`, that can be sent by a feed of one of the forms. */
  async countForFeed(
    input: { accountId: string; kind: ChangeKind; limit: number; forms: readonly FeedForm[] },
    context?: SqlContext,
  ): Promise<number> {
    const { accountId, kind, limit, forms } = input;
    const [row] = await this.rows<{ count: number }>(
      COUNT_FOR_FEED_SQL,
      { account_id: accountId, kind, limit, forms: this.json(forms.map(formKey)) },
      context,
    );
    return row?.count ?? 0;
  }

  /** Makes changes due that wait for their next attempt. */
  async endBackOffs(accountId: string, kind: ChangeKind, context?: SqlContext): Promise<void> {
    await this.rows(END_BACK_OFFS_SQL, { account_id: accountId, kind }, context);
  }

  /**
   * Leases due changes that are sent one by one to one run, sold-out items first.
   *
   * @param input.leastTriedFirst the least tried changes first
   */
  async claimDue(
    input: {
      accountId: string;
      kind: ChangeKind;
      listingIds: string[] | null;
      except: readonly string[];
      limit: number;
      runId: string;
      leastTriedFirst?: boolean;
    },
    context?: SqlContext,
  ): Promise<DueChange[]> {
    const rows = await this.rows<DueChange>(
      input.leastTriedFirst ? CLAIM_DUE_LEAST_TRIED_SQL : CLAIM_DUE_SQL,
      {
        account_id: input.accountId,
        kind: input.kind,
        listing_ids: input.listingIds,
        except: input.except,
        limit: input.limit,
        run_id: input.runId,
        lease_seconds: this.leaseSeconds,
      },
      context,
    );
    return rows.sort((a, b) => a.priority - b.priority || (a.id < b.id ? -1 : 1));
  }

  /**
   * Renews the lease right before a change is sent.
   *
   * @returns false if another run holds the change by now: nothing must be sent.
   */
  async renew(id: string, runId: string, context?: SqlContext): Promise<boolean> {
    const bindings = { id, run_id: runId, lease_seconds: this.leaseSeconds };
    return (await this.count(RENEW_CHANGE_SQL, bindings, context)) > 0;
  }

  /** Puts due changes into a new feed and returns how many. */
  async packFeed(
    input: {
      accountId: string;
      kind: ChangeKind;
      limit: number;
      feedKind: FeedKind;
      form: FeedForm;
    },
    outer?: SqlContext,
  ): Promise<number> {
    const id = generateEntityId(undefined, "walfed");
    const bindings = {
      account_id: input.accountId,
      kind: input.kind,
      limit: input.limit,
      feed_id: id,
      feed_kind: input.feedKind,
      feed_type: input.form.type,
      spec_version: input.form.version,
      form: formKey(input.form),
      file_name: `${input.feedKind}-${id}`,
    };
    return await this.inTransaction(outer, (context) =>
      this.count(PACK_FEED_SQL, bindings, context),
    );
  }

  /**
   * Ends the lease on a change with the outcome of an attempt.
   *
   * @returns false, and nothing is changed, if another run holds the change by now.
   */
  async settle(
    kind: ChangeKind,
    { id, listing_id }: Pick<DueChange, "id" | "listing_id">,
    runId: string,
    outcome: ChangeSettlement,
    outer?: SqlContext,
  ): Promise<boolean> {
    return await this.inTransaction(outer, async (context) => {
      const isHeld = await this.count(LOCK_CHANGE_SQL, { id, run_id: runId }, context);
      if (!isHeld) return false;
      if (outcome.confirmed !== undefined)
        await this.storeConfirmed(kind, [{ listing_id, value: outcome.confirmed }], context);
      if (outcome.problem !== undefined)
        await this.storeProblems(kind, [{ listing_id, ...outcome.problem }], context);
      if (outcome.wait_ms === null && (await this.count(END_CHANGE_SQL, { id }, context)))
        return true;
      const { uncertain, last_error, wait_ms } = outcome;
      const released = { uncertain, last_error, wait_ms, sent: wait_ms === null };
      await this.rows(RELEASE_CHANGE_SQL, { id, outcome: this.json(released) }, context);
      return true;
    });
  }

  /** Stores the result of a feed on its listings, in one transaction. Repeating it changes nothing. */
  async finishFeed(
    kind: ChangeKind,
    feedRowId: string,
    { rejected, resend, refusedForm }: FeedResult,
    outer?: SqlContext,
  ): Promise<void> {
    const feed_id = feedRowId;
    const unconfirmed = [...rejected.map(({ sku }) => sku), ...resend];
    await this.inTransaction(outer, async (context) => {
      await this.rows(CONFIRM_FED_SQL[kind], { feed_id, unconfirmed }, context);
      if (rejected.length)
        await this.rows(REJECT_FED_SQL[kind], { feed_id, rejected: this.json(rejected) }, context);
      await this.rows(END_FED_CHANGES_SQL, { feed_id, resend }, context);
      const bindings = {
        feed_id,
        resend,
        // Another way is open at once.
        retry_seconds: refusedForm ? 0 : FEED_RETRY_SECONDS,
        refused_form: refusedForm ? formKey(refusedForm) : null,
      };
      await this.rows(RELEASE_FED_CHANGES_SQL, bindings, context);
    });
  }

  /** Stores the values that Walmart shows as confirmed. `null`: it is unknown. */
  async storeConfirmed(
    kind: ChangeKind,
    values: readonly { listing_id: string; value: ChangeValue | null }[],
    context?: SqlContext,
  ): Promise<void> {
    if (!values.length) return;
    const confirmed = values.map(({ listing_id, value }) => ({ listing_id, v: value }));
    await this.rows(CONFIRM_VALUE_SQL[kind], { confirmed: this.json(confirmed) }, context);
  }

  /** Shows on listings why Walmart does not have the right values. */
  async storeProblems(
    kind: ChangeKind,
    problems: readonly (ValueProblem & { listing_id: string })[],
    context?: SqlContext,
  ): Promise<void> {
    if (!problems.length) return;
    await this.rows(STORE_PROBLEM_SQL[kind], { problems: this.json(problems) }, context);
  }
}
