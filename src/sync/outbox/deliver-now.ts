import type { MedusaContainer } from "@medusajs/framework/types";
import type { MessageSubject } from "../messages/message-subject";
import { deliverMessages } from "./deliver";
import { waitUntilDelivered } from "./wait-until-delivered";

export interface DeliverNowInput {
  /** Only messages about these are delivered, so that nobody waits for a long queue. */
  subjects: MessageSubject[];
  /** Also wait for messages that another worker is sending, at most half a minute. For requests of a person. */
  wait?: boolean;
}

/** Delivers messages that have just been queued. What cannot be sent now is left to the updates job. */
export async function deliverNow(
  container: MedusaContainer,
  { subjects, wait }: DeliverNowInput,
): Promise<void> {
  for (const account_id of new Set(subjects.map((subject) => subject.account_id))) {
    const orders = new Set(
      subjects
        .filter((subject) => subject.account_id === account_id)
        .map((subject) => subject.walmart_order_id),
    );
    // Messages about no purchase order of this store are claimed whatever this filter says.
    const ids = [...orders].filter((id) => typeof id === "string");
    await deliverMessages(
      container,
      orders.has(undefined) ? { account_id } : { account_id, walmart_order_ids: ids },
    );
    if (!wait) continue;
    for (const id of orders) await waitUntilDelivered(container, account_id, id ?? undefined);
  }
}
