import type { MedusaContainer } from "@medusajs/framework/types";
import type { ErrorOrigin, WalmartAccountRow } from "../../modules/walmart/types";
import type { OperationName, WalmartClient } from "../../walmart-api";

/** What every row of a queue has. */
export interface Leased {
  readonly id: string;
  /** Attempts so far, this one included. */
  readonly attempts: number;
  /** An earlier attempt may have reached Walmart: read back before sending again. */
  readonly uncertain: boolean;
  /** Refusals in a row that named nothing of the request, while Walmart answered others. Left out: not counted. */
  readonly unspecific_refusals?: number;
}

/** What a run of the engine works with. */
export interface DeliveryRun {
  container: MedusaContainer;
  account: WalmartAccountRow;
  client: WalmartClient;
  /** Names the run in its leases. Two runs of one process have two ids. */
  id: string;
  /** Ignore back-offs. Walmart's throttle still applies. */
  force: boolean;
}

/** Items that share one throttle bucket. */
export interface Lane<Key extends string = string> {
  key: Key;
  /** The call whose throttle limits the lane; `null`: none. */
  operation: OperationName | null;
}

/**
 * Why an attempt failed, in the terms that decide what follows:
 * - `refused`: Walmart, or a check before sending, refuses the content; sending it again changes nothing.
 * - `unspecific`: Walmart refuses the request without naming anything of it, which it does in an outage as well.
 * - `unknown_subject`: Walmart does not know the order, return or SKU.
 * - `throttled`: the request quota is used up; nothing was done.
 * - `busy`: something else is changing the same record at Walmart; nothing was done.
 * - `no_access`: the credentials are invalid or lack a permission.
 * - `no_answer`: network, time-out, a server error, or an answer that is not from Walmart's API.
 * - `unreadable`: Walmart answered in a shape that this version does not understand.
 * - `invalid`: the stored payload does not match its schema.
 * - `ours`: any other error on this side, such as the database.
 */
export type FailureClass =
  | "refused"
  | "unspecific"
  | "unknown_subject"
  | "throttled"
  | "busy"
  | "no_access"
  | "no_answer"
  | "unreadable"
  | "invalid"
  | "ours";

/** Why an attempt failed. */
export interface Failure {
  class: FailureClass;
  /** A sentence for the merchant. */
  message: string;
  /** Which side has to fix it. */
  origin: ErrorOrigin;
  /** Walmart's error code and the field that it names. */
  code: string | null;
  field: string | null;
  /** When Walmart accepts the request again, where it says so. */
  retryAt: Date | null;
  /** The write may have arrived. */
  uncertain: boolean;
}

/** How a queue retries. */
export interface RetryPolicy {
  /** Delay after the first attempt; it doubles with each further one. */
  firstMs: number;
  maxMs: number;
  /** Shortest delay after an uncertain write, which may still be under way at Walmart. */
  uncertainMs: number;
  /** What follows when Walmart does not know the subject: fail it, back off, or retry at a fixed interval. */
  unknownSubject: "fail" | "back_off" | { everyMs: number };
  /**
   * How many unspecific refusals in a row fail an item. Refusals of an outage do not count: while Walmart answers nothing
   * else, they say nothing about the item.
   */
  maxUnspecific: number;
}

/** How an attempt ended, and what the queue stores. */
export type Settlement<Result> =
  | { end: "done"; result: Result }
  /** Never sent again as it is: a person has to act. */
  | { end: "failed"; failure: Failure; remedy: string; result?: Result }
  /** `failure` is `null` where nothing went wrong and Walmart is not finished yet. */
  | {
      end: "retry";
      failure: Failure | null;
      waitMs: number;
      uncertain: boolean;
      /** See {@link Leased}; left out: none. */
      unspecificRefusals?: number;
      result?: Result;
    };

export interface ClaimOptions {
  limit: number;
  /** Ids that this run has tried already. */
  except: readonly string[];
  /** Claim what has been tried least, newest first: of use to find out whether Walmart is down. */
  leastTriedFirst: boolean;
}

/** A table whose rows any number of workers may claim. Implemented by one adapter per table. */
export interface DeliveryQueue<Item extends Leased, Result, Key extends string = string> {
  /** For the log, in the singular. */
  readonly name: string;
  /** Most items that one run claims at once: few, so that a worker that dies holds up few. */
  readonly batch: number;
  readonly policy: RetryPolicy;
  /**
   * A lease that was taken or renewed within this time (ms) needs no renewal: it outlives any request that begins now.
   * Absent: every write renews it, because it stores a plan too.
   */
  readonly freshMs?: number;
  /** Most urgent first. */
  lanes(run: DeliveryRun): readonly Lane<Key>[];
  /** Those of the lanes that may have something due. */
  due(
    run: DeliveryRun,
    lanes: readonly Lane<Key>[],
    except: readonly string[],
  ): Promise<readonly Lane<Key>[]>;
  /** Takes a lease on due items, and on those whose lease ran out; the latter are `uncertain`. */
  claim(run: DeliveryRun, lane: Lane<Key>, options: ClaimOptions): Promise<Item[]>;
  /**
   * Renews the lease before a write and stores what is about to be sent. False: another run has the item. Absent where
   * deliveries only read.
   */
  renew?(run: DeliveryRun, item: Item, plan: unknown): Promise<boolean>;
  /** Ends the lease and stores the settlement. False, and nothing stored: another run has the item. */
  settle(run: DeliveryRun, item: Item, settlement: Settlement<Result>): Promise<boolean>;
  /** After an outage: makes these due within the given time, so that the most urgent go first. */
  hasten?(run: DeliveryRun, ids: readonly string[], withinMs: number): Promise<void>;
}

/** A worker's time-limited claim on one item. */
export interface Lease {
  /**
   * Renews the lease. Call it right before each write.
   *
   * @param plan what is about to be sent, for queues that store it
   * @throws LeaseLost when another run has the item: nothing may be sent then
   */
  renew(plan?: unknown): Promise<void>;
}

/** One attempt at an item. */
export interface DeliveryAttempt<Result> {
  /** Sends the item, or reads back that Walmart has it. Throws Walmart's errors and `LeaseLost`. */
  deliver(): Promise<Settlement<Result>>;
  /** Stores what Walmart answered, so that nothing is lost if the process dies before the item is settled. */
  beforeSettle?(): Promise<void>;
  /** What follows in Medusa. May be interrupted: a job has to find what is missing. */
  settled?(settlement: Settlement<Result>): Promise<void>;
}

/** What is particular to a queue's items. */
export interface DeliveryHandler<Item extends Leased, Result> {
  start(run: DeliveryRun, item: Item, lease: Lease): Promise<DeliveryAttempt<Result>>;
  /** What a merchant does when Walmart refuses the item. */
  remedy(item: Item): string;
  /** Overrides the queue's policy for an item. */
  maxUnspecific?(item: Item): number;
}

/** An item that was not delivered, and why. */
export interface DeliveryError<Item> {
  item: Item;
  failure: Failure;
  remedy: string | null;
}

export interface RunResult<Item> {
  done: number;
  failed: number;
  /** Will be sent again later. */
  retried: number;
  errors: DeliveryError<Item>[];
  /** Walmart did not answer: the rest is better left for later. */
  isAway: boolean;
}
