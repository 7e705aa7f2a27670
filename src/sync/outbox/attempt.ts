import type { WalmartUpdateRow } from "../../modules/walmart/types";
import { isReturnKind } from "../messages";
import type { UpdateOutcome } from "../messages/types";
import { OrderAttempt } from "./order-attempt";
import { ReturnAttempt } from "./return-attempt";
import type { DispatchRun } from "./send-update";

/** What an update is about, for the log and the activity. */
export interface UpdateSubject {
  entity: "order" | "return";
  /** Walmart's number: of the purchase order, or the RMA. */
  entity_id: string;
  purchase_order_id?: string;
}

/** One attempt at an update: it is sent, what Walmart said is stored, and what the merchant sees is brought up to date. */
export interface Attempt {
  readonly subject: UpdateSubject;
  /** Errors of Walmart are thrown. */
  send(): Promise<UpdateOutcome>;
  /** Stores what Walmart said last, if it said anything. */
  storeLastWord(): Promise<void>;
  /** Shows what has become of the update. */
  refresh(): Promise<void>;
}

/** Begins an attempt at a claimed update; `null` if what it is about is no longer stored. */
export async function startAttempt(
  run: DispatchRun,
  update: WalmartUpdateRow,
): Promise<Attempt | null> {
  const { kind } = update;
  return isReturnKind(kind)
    ? await ReturnAttempt.start(run, update, kind)
    : await OrderAttempt.start(run, update, kind);
}
