import type { AxiosResponse } from "axios";
import type { AdminClient } from "../../support/store-process";

export type TaskKind = "ship" | "ship-part" | "cancel" | "cancel-line";

/** Something that the merchant does with one order. */
export interface Task {
  kind: TaskKind;
  po: string;
  orderId: string;
  /** Of the `walmart_order` row. */
  rowId: string;
  /** Medusa items by SKU. */
  items: Record<string, string>;
  /** The fulfillment to ship, once it is packed. */
  fulfillmentId?: string;
  /** The store's last error. */
  refusal?: string;
}

export const REASON = "SELLER_CANCEL_OUT_OF_STOCK";

/** The parcel's number, another one for each order. */
export const trackingNumberOf = (po: string) => `CRASH-${po}`;

/** Units by SKU that a task ships. */
export function shippedUnits(task: Task): Record<string, number> {
  if (task.kind === "ship") return { "SKU-A": 2, "SKU-B": 1 };
  return task.kind === "ship-part" ? { "SKU-A": 1 } : {};
}

/**
 * Creates the fulfillment that a task ships later. Returns false if the store rejected it, with the error in `refusal`:
 * on a busy machine core can time out while it waits for the inventory lock.
 */
export async function pack(admin: AdminClient, task: Task, locationId: string): Promise<boolean> {
  const items = Object.entries(shippedUnits(task)).map(([sku, quantity]) => ({
    id: task.items[sku],
    quantity,
  }));
  if (!items.length) return true;
  const path = `/admin/orders/${task.orderId}`;
  const fields = "fields=id,*fulfillments";
  const look = async () => {
    const { order } = body<{ order: { fulfillments: { id: string }[] } }>(
      await admin.get(`${path}?${fields}`),
    );
    task.fulfillmentId = order.fulfillments[0]?.id;
    return Boolean(task.fulfillmentId);
  };
  if (await look()) return true;
  const { status, data } = await admin.post(`${path}/fulfillments?${fields}`, {
    items,
    location_id: locationId,
    metadata: { carrier: "FedEx" },
  });
  if (status === 200) return await look();
  task.refusal = `${status} ${JSON.stringify(data)}`;
  return false;
}

/**
 * Does a task as a person would: looks first whether it is done, since the last click may have been answered by nothing.
 * False: the store refused, and `refusal` says how.
 */
export async function perform(admin: AdminClient, task: Task): Promise<boolean> {
  if (await isDone(admin, task)) return true;
  const answer = await click(admin, task);
  if (answer.status === 200) return true;
  task.refusal = `${answer.status} ${JSON.stringify(answer.data)}`;
  return false;
}

async function isDone(admin: AdminClient, task: Task): Promise<boolean> {
  if (task.kind === "cancel-line") {
    const { order } = body<{ order: { updates: { kind: string }[] } }>(
      await admin.get(`/admin/walmart/orders/${task.rowId}`),
    );
    return order.updates.some((update) => update.kind === "cancel");
  }
  const { order } = body<{
    order: { status: string; fulfillments: { id: string; shipped_at: string | null }[] };
  }>(await admin.get(`/admin/orders/${task.orderId}?fields=id,status,*fulfillments`));
  if (task.kind === "cancel") return order.status === "canceled";
  return order.fulfillments.some((one) => one.id === task.fulfillmentId && one.shipped_at);
}

async function click(admin: AdminClient, task: Task): Promise<AxiosResponse> {
  switch (task.kind) {
    case "cancel":
      return admin.post(`/admin/orders/${task.orderId}/cancel`, { cancellation_reason: REASON });
    case "cancel-line":
      return admin.post(`/admin/walmart/orders/${task.rowId}/cancel-lines`, {
        reason: REASON,
        lines: [{ line_item_id: task.items["SKU-B"], quantity: 1 }],
      });
    default:
      return admin.post(
        `/admin/orders/${task.orderId}/fulfillments/${task.fulfillmentId ?? ""}/shipments`,
        {
          items: Object.entries(shippedUnits(task)).map(([sku, quantity]) => ({
            id: task.items[sku],
            quantity,
          })),
          labels: [
            { tracking_number: trackingNumberOf(task.po), tracking_url: "#", label_url: "#" },
          ],
        },
      );
  }
}

/** The answer's body; throws unless it is a success. */
export function body<T>({ status, data }: AxiosResponse): T {
  if (status !== 200) throw new Error(`The store answered ${status}: ${JSON.stringify(data)}`);
  return data as T;
}
