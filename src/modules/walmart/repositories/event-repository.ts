import { EVENT_DAYS } from "../constants";
import type { WaitingEvent } from "../rows/event";
import {
  HAS_WAITING_EVENTS_SQL,
  MARK_EVENTS_EMITTED_SQL,
  NEXT_EVENTS_SQL,
  PRUNE_EVENTS_SQL,
} from "../sql/events";
import { type SqlContext, SqlRepository } from "../sql/sql-repository";

const PRUNE_BATCH = 5_000;

/** Events for developers. Triggers write them. */
export class EventRepository extends SqlRepository {
  /** Whether any event waits to be emitted. */
  async hasWaiting(context?: SqlContext): Promise<boolean> {
    return (await this.count(HAS_WAITING_EVENTS_SQL, {}, context)) > 0;
  }

  /** The next events that wait to be emitted, in their order. */
  async next(limit: number, context?: SqlContext): Promise<WaitingEvent[]> {
    return await this.rows<WaitingEvent>(NEXT_EVENTS_SQL, { limit }, context);
  }

  async markEmitted(ids: readonly string[], context?: SqlContext): Promise<void> {
    await this.rows(MARK_EVENTS_EMITTED_SQL, { ids }, context);
  }

  /** Deletes events that were emitted more than a week ago. */
  async prune(context?: SqlContext): Promise<void> {
    const bindings = { days: EVENT_DAYS, limit: PRUNE_BATCH };
    while ((await this.count(PRUNE_EVENTS_SQL, bindings, context)) === PRUNE_BATCH);
  }
}
