import { InjectManager, MedusaContext } from "@medusajs/framework/utils";
import { ORDER_TURN_MS, RUN_LOCK_MS } from "./constants";
import { NoticeStore } from "./notice-store";
import { END_TURN_SQL, TAKE_TURN_SQL } from "./queries/order-turns";
import { END_RUN_LOCK_SQL, RENEW_RUN_LOCK_SQL, TAKE_RUN_LOCK_SQL } from "./queries/run-locks";
import { managerOf, type SqlContext } from "./sql";

/** Who may do what is not to be done by two at once, as rows: one part of the module's service. */
export class RunLocks extends NoticeStore {
  /** Takes a lock for a run; false while another run has it. */
  @InjectManager()
  async takeRunLock(
    key: string,
    runId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<boolean> {
    const rows = await managerOf(context).execute<unknown[]>(TAKE_RUN_LOCK_SQL, [
      key,
      runId,
      RUN_LOCK_MS / 1000,
    ]);
    return rows.length > 0;
  }

  /** Lets a run hold its lock longer; false if another run has it by now. */
  @InjectManager()
  async renewRunLock(
    key: string,
    runId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<boolean> {
    const rows = await managerOf(context).execute<unknown[]>(RENEW_RUN_LOCK_SQL, [
      RUN_LOCK_MS / 1000,
      key,
      runId,
    ]);
    return rows.length > 0;
  }

  /** Gives a run's lock back, if it still has it. */
  @InjectManager()
  async endRunLock(
    key: string,
    runId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    await managerOf(context).execute(END_RUN_LOCK_SQL, [key, runId]);
  }

  /** Takes the turn to change an imported purchase order's Medusa order; false while somebody else has it. */
  @InjectManager()
  async takeTurn(
    orderId: string,
    runId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<boolean> {
    const rows = await managerOf(context).execute<unknown[]>(TAKE_TURN_SQL, [
      runId,
      ORDER_TURN_MS / 1000,
      orderId,
    ]);
    return rows.length > 0;
  }

  /** Gives the turn back. */
  @InjectManager()
  async endTurn(
    orderId: string,
    runId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    await managerOf(context).execute(END_TURN_SQL, [orderId, runId]);
  }
}
