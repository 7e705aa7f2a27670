import type { WalmartUpdateRow } from "../../../modules/walmart/types";
import type { DeliveryRun, Lease } from "../../delivery/types";
import { isReturnKind } from "../../messages";
import type { UpdateOutcome } from "../../messages/types";
import { OrderSubject } from "./order-subject";
import { ReturnSubject } from "./return-subject";

/** What a message is about, during one attempt at it. */
export interface Subject {
  readonly entity: "order" | "return";
  /** Walmart's number: the purchase order's, or the return's (RMA). */
  readonly entityId: string;
  readonly purchaseOrderId: string | undefined;
  /** Throws Walmart's errors and `LeaseLost`. */
  send(): Promise<UpdateOutcome>;
  /** Stores Walmart's latest answer in this attempt, if there was one. */
  storeReadBack(): Promise<void>;
  /** Updates the status that the merchant sees. */
  refresh(): Promise<void>;
}

/** Loads the subject of a claimed message; `null` if it is no longer stored. */
export async function loadSubject(
  run: DeliveryRun,
  message: WalmartUpdateRow,
  lease: Lease,
): Promise<Subject | null> {
  const { kind } = message;
  return isReturnKind(kind)
    ? await ReturnSubject.load({ run, message, lease, kind })
    : await OrderSubject.load({ run, message, lease, kind });
}
