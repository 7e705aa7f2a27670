import type { MedusaContainer } from "@medusajs/framework/types";
import type { NewMessage } from "../../modules/walmart/types";
import { walmartService } from "../kernel/container";
import { nthKey } from "./open-messages";

interface EarlierMessages {
  walmart_order_id?: string;
  walmart_return_id?: string;
  kind: NewMessage["kind"];
}

/**
 * The idempotency key of a message that a person requests: equal to that of the last equal request while its message is
 * open. Read it before anything slow, so that a second click still finds the first message open.
 *
 * @param prefix names what is requested
 */
export async function requestKey(
  container: MedusaContainer,
  earlier: EarlierMessages,
  prefix: string,
): Promise<string> {
  const messages = await walmartService(container).listWalmartUpdates(
    { ...earlier },
    { select: ["id", "idempotency_key", "state"] },
  );
  return nthKey(prefix, messages);
}
