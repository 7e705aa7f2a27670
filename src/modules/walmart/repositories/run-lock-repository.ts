import { RUN_LOCK_MS } from "../constants";
import { RELEASE_RUN_LOCK_SQL, RENEW_RUN_LOCK_SQL, TAKE_RUN_LOCK_SQL } from "../sql/run-locks";
import { type SqlContext, SqlRepository } from "../sql/sql-repository";

/** Locks that let one run of a kind work at a time, across all processes. */
export class RunLockRepository extends SqlRepository {
  /** Takes a lock for a run. False while another run holds it. */
  async take(key: string, runId: string, context?: SqlContext): Promise<boolean> {
    const bindings = { key, run_id: runId, lock_seconds: RUN_LOCK_MS / 1000 };
    return (await this.count(TAKE_RUN_LOCK_SQL, bindings, context)) > 0;
  }

  /** Prolongs a run's lock. False if another run holds it by now. */
  async renew(key: string, runId: string, context?: SqlContext): Promise<boolean> {
    const bindings = { key, run_id: runId, lock_seconds: RUN_LOCK_MS / 1000 };
    return (await this.count(RENEW_RUN_LOCK_SQL, bindings, context)) > 0;
  }

  /** Releases a run's lock, if it still holds it. */
  async release(key: string, runId: string, context?: SqlContext): Promise<void> {
    await this.rows(RELEASE_RUN_LOCK_SQL, { key, run_id: runId }, context);
  }
}
