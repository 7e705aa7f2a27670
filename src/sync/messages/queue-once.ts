import type { MedusaContainer } from "@medusajs/framework/types";
import type { NewUpdate } from "../../modules/walmart/types";
import { walmartService } from "../kernel/container";

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
