import { generateEntityId } from "@medusajs/framework/utils";
import { ACTIVITY_DAYS } from "../constants";
import type { NewActivity } from "../rows/activity";
import { ADD_ACTIVITY_SQL, PRUNE_ACTIVITY_SQL } from "../sql/activity";
import { type SqlContext, SqlRepository } from "../sql/sql-repository";

/** The activity log. */
export class ActivityRepository extends SqlRepository {
  /** Adds entries, whatever characters Walmart's data contains. */
  async add(entries: NewActivity[], context?: SqlContext): Promise<void> {
    if (!entries.length) return;
    const rows = entries.map((entry) => ({ ...entry, id: generateEntityId(undefined, "walact") }));
    await this.rows(ADD_ACTIVITY_SQL, { rows: this.json(rows) }, context);
  }

  /** Deletes entries that are older than 30 days, or than the days given. */
  async prune(days: number, context?: SqlContext): Promise<void> {
    await this.rows(PRUNE_ACTIVITY_SQL, { days: Math.min(days, ACTIVITY_DAYS) }, context);
  }
}
