import type { WalmartUpdateRow } from "../../../modules/walmart/types";
import type { DeliveryRun, Lease } from "../../delivery/types";
import { MESSAGES } from "../../messages";
import { OrderSubject } from "./order-subject";
import { ReturnSubject } from "./return-subject";
import type { Subject } from "./types";

/** Loads the subject of a claimed message; `null` if it is no longer stored. */
export async function loadSubject(
  run: DeliveryRun,
  message: WalmartUpdateRow,
  lease: Lease,
): Promise<Subject | null> {
  const definition = MESSAGES[message.kind];
  return definition.subject === "return"
    ? await ReturnSubject.load({ run, message, lease, definition })
    : await OrderSubject.load({ run, message, lease, definition });
}
