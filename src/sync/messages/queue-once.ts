import type { MedusaContainer } from "@medusajs/framework/types";
import type { NewUpdate } from "../../modules/walmart/types";
import { walmartService } from "../kernel/container";
import { nthKey } from "./open-messages";

/** What messages are about, as delivery selects them. */
export interface MessageSubject {
  account_id: string;
  /** `null`: a purchase order that is not in this store. Left out: all messages of the account. */
  walmart_order_id?: string | null;
}

/** The order or return that a person's request queued a message for. */
export interface QueuedMessage extends MessageSubject {
  /** Id of the `walmart_order` or `walmart_return`. */
  id: string;
}

interface EarlierMessages {
  walmart_order_id?: string;
  walmart_return_id?: string;
  kind: NewUpdate["kind"];
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

interface RequestedMessage<TCurrent> {
  message: Omit<NewUpdate, "payload">;
  /** Reads Walmart's current state; skipped for a message that is queued already. */
  readBack: () => Promise<TCurrent>;
  /** Checks the request against that state; throws where Walmart would reject it. */
  payload: (current: TCurrent) => NewUpdate["payload"] | Promise<NewUpdate["payload"]>;
}

/** Queues a message that a person requests. One with the same key stays as it is. */
export async function queueOnce<TCurrent>(
  container: MedusaContainer,
  { message, readBack, payload }: RequestedMessage<TCurrent>,
): Promise<void> {
  if (await isQueued(container, message)) return;
  const current = await readBack();
  // Reading took a moment, in which a second click may have queued it.
  if (await isQueued(container, message)) return;
  await walmartService(container).queueUpdates([{ ...message, payload: await payload(current) }]);
}

async function isQueued(
  container: MedusaContainer,
  { idempotency_key }: Pick<NewUpdate, "idempotency_key">,
): Promise<boolean> {
  const known = await walmartService(container).listWalmartUpdates(
    { idempotency_key },
    { select: ["id"], take: 1 },
  );
  return known.length > 0;
}
