import type { MedusaContainer } from "@medusajs/framework/types";
import type { NewMessage } from "../../modules/walmart/types";
import type { MessageDefinition } from "./message-definition";
import { newMessage } from "./new-message";
import { walmartService } from "../kernel/container";

interface RequestedMessage<TCurrent, Payload> {
  message: Pick<NewMessage, "account_id" | "walmart_order_id" | "idempotency_key">;
  /** Reads Walmart's current state; skipped for a message that is queued already. */
  readBack: () => Promise<TCurrent>;
  /** Checks the request against that state; throws where Walmart would reject it. */
  payload: (current: TCurrent) => Payload | Promise<Payload>;
  /** Stores the message; left out: it is only added. */
  store?: (message: NewMessage) => Promise<unknown>;
}

/** Queues a message that a person requests. One with the same key stays as it is. */
export async function queueOnce<TCurrent, Payload extends Record<string, unknown>>(
  container: MedusaContainer,
  definition: MessageDefinition<Payload>,
  { message, readBack, payload, store }: RequestedMessage<TCurrent, Payload>,
): Promise<void> {
  if (await isQueued(container, message)) return;
  const current = await readBack();
  // Reading took a moment, in which a second click may have queued it.
  if (await isQueued(container, message)) return;
  const queued = newMessage(definition, { ...message, payload: await payload(current) });
  await (store ? store(queued) : walmartService(container).messages.add([queued]));
}

async function isQueued(
  container: MedusaContainer,
  { idempotency_key }: Pick<NewMessage, "idempotency_key">,
): Promise<boolean> {
  const known = await walmartService(container).listWalmartUpdates(
    { idempotency_key },
    { select: ["id"], take: 1 },
  );
  return known.length > 0;
}
