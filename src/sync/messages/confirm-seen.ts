import type { MedusaContainer } from "@medusajs/framework/types";
import type {
  WalmartOrderLineRow,
  WalmartReturnLineRow,
  WalmartUpdateRow,
} from "../../modules/walmart/types";
import type { WalmartPurchaseOrder, WalmartReturnOrder } from "../../walmart-api";
import { walmartService } from "../kernel/container";
import { logEvent } from "../kernel/log-event";
import { describeError } from "../kernel/describe-error";
import { MESSAGES } from ".";

/** A read may end those that wait or have failed. A worker that is sending finds out itself. */
const UNCONFIRMED: WalmartUpdateRow["state"][] = ["pending", "failed", "sending"];

/**
 * Confirms messages about orders that Walmart shows as done, whoever did it: acknowledged or canceled elsewhere, shipped
 * under our number, refunded. Messages that wait are not sent then, and failed ones need nobody any more.
 *
 * @param orders what Walmart shows, by `walmart_order` id
 */
export async function confirmSeenOrders(
  container: MedusaContainer,
  orders: ReadonlyMap<string, WalmartPurchaseOrder>,
): Promise<void> {
  const service = walmartService(container);
  const waiting = await unconfirmed(container, { walmart_order_id: [...orders.keys()] });
  const ids = [...new Set(waiting.flatMap((message) => message.walmart_order_id ?? []))];
  if (!ids.length) return;
  const [lines, known] = await Promise.all([
    service.listWalmartOrderLines({ walmart_order_id: ids }),
    service.listWalmartUpdates({
      walmart_order_id: ids,
      $or: [{ state: "confirmed" }, { kind: "ship", plan: { $ne: null } }],
    }),
  ]);
  // What is being sent comes first: its worker may have found these very units a moment ago.
  const inOrder = waiting.toSorted((one, other) => rank(one) - rank(other));
  for (const message of inOrder) {
    const definition = MESSAGES[message.kind];
    const now = orders.get(message.walmart_order_id ?? "");
    if (definition.subject !== "order" || !now) continue;
    const ofOrder = (one: WalmartOrderLineRow | WalmartUpdateRow) =>
      one.walmart_order_id === message.walmart_order_id;
    const confirmedMessages = known.filter((one) => ofOrder(one) && one.id !== message.id);
    const seen = { message, now, lines: lines.filter(ofOrder), confirmedMessages };
    const plan = compare(container, message, () => definition.reached(seen));
    if (plan && message.state !== "sending")
      await confirm(container, message, plan, now.purchaseOrderId);
    // Two shipments may have one tracking number: units that belong to the earlier one are not those of the later.
    const sent = message.state === "sending" ? message.plan : null;
    const part =
      sent ?? plan ?? compare(container, message, () => definition.claimed?.(seen) ?? null);
    if (part) {
      const counted = { ...message, state: "confirmed", plan: part } as WalmartUpdateRow;
      known.splice(0, known.length, ...known.filter(({ id }) => id !== message.id), counted);
    }
  }
}

/** As {@link confirmSeenOrders}, for the refunds of returns. */
export async function confirmSeenReturns(
  container: MedusaContainer,
  returns: ReadonlyMap<string, WalmartReturnOrder>,
): Promise<void> {
  const waiting = await unconfirmed(container, { walmart_return_id: [...returns.keys()] });
  if (!waiting.length) return;
  const lines = await walmartService(container).listWalmartReturnLines({
    walmart_return_id: waiting.flatMap((message) => message.walmart_return_id ?? []),
  });
  for (const message of waiting) {
    const definition = MESSAGES[message.kind];
    const now = returns.get(message.walmart_return_id ?? "");
    if (definition.subject !== "return" || !now) continue;
    const own = lines.filter(
      (line: WalmartReturnLineRow) => line.walmart_return_id === message.walmart_return_id,
    );
    const plan = compare(container, message, () =>
      definition.reached({ message, now, lines: own }),
    );
    if (plan && message.state !== "sending")
      await confirm(container, message, plan, now.returnOrderId);
  }
}

function rank({ state }: WalmartUpdateRow): number {
  return state === "sending" ? 0 : 1;
}

async function unconfirmed(
  container: MedusaContainer,
  subject: { walmart_order_id: string[] } | { walmart_return_id: string[] },
): Promise<WalmartUpdateRow[]> {
  const [ids = []] = Object.values(subject);
  if (!ids.length) return [];
  return await walmartService(container).listWalmartUpdates(
    { ...subject, state: UNCONFIRMED },
    { order: { created_at: "ASC", id: "ASC" } },
  );
}

/** Stored data that cannot be read fails its message when it is sent; it must not stop an import. */
function compare(
  container: MedusaContainer,
  { id, account_id, kind }: WalmartUpdateRow,
  withWalmart: () => object | null,
): object | null {
  try {
    return withWalmart();
  } catch (error) {
    logEvent(
      container,
      "warn",
      "message_not_compared",
      { account_id, kind, id },
      describeError(error),
    );
    return null;
  }
}

async function confirm(
  container: MedusaContainer,
  message: WalmartUpdateRow,
  plan: object,
  entityId: string,
): Promise<boolean> {
  const service = walmartService(container);
  if (!(await service.messages.confirm(message.id, plan))) return false;
  await service.activity.add([
    {
      account_id: message.account_id,
      direction: "internal",
      entity: message.walmart_return_id ? "return" : "order",
      entity_id: entityId,
      action: "seen_at_walmart",
      outcome: "ok",
      message: "Walmart shows that this is done, so it was not sent again.",
      request: { kind: message.kind, update_id: message.id, earlier_error: message.last_error },
    },
  ]);
  return true;
}
