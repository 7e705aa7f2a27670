import { setTimeout as pause } from "node:timers/promises";
import type { AxiosResponse } from "axios";
import { type Answer, sellerOf } from "../../support/store/seller";
import type { TestStore } from "../../support/store/suite";
import type { StoreProcess } from "../../support/store-process";
import type { Cluster } from "./cluster";
import { FIRST_PARCEL, type PlannedOrder, SECOND_PARCEL } from "./plan";

export const REASON = "SELLER_CANCEL_OUT_OF_STOCK";

/** A shipment that the store confirmed to the merchant, and when it was requested. */
export interface Shipped {
  po: string;
  tracking: string;
  at: number;
}

const POLL_MS = 500;
/** Longer than Medusa's Redis locks hold. */
const PATIENCE_MS = 90_000;

/** Somebody who works in the admin of one of the cluster's processes. */
export function merchantAt(cluster: Cluster, { admin }: StoreProcess) {
  const seller = sellerOf({
    walmart: cluster.walmart,
    seeded: cluster.seeded,
    get: (path) => admin.get(path),
    post: (path, body) => clickUntilTaken(() => admin.post(path, body)),
  } as TestStore);

  const shipAs = async (
    po: string,
    orderId: string,
    items: { id: string; quantity: number }[],
    tracking: string,
  ): Promise<Shipped> => {
    const fulfillment = await seller.fulfill(orderId, items);
    const at = Date.now();
    const { status, data } = await seller.ship(orderId, fulfillment, [
      { tracking_number: tracking },
    ]);
    expect({ status, message: data.message }).toMatchObject({ status: 200 });
    return { po, tracking, at };
  };

  return {
    /** Does with an imported order what was planned for it. */
    async handle(po: string, { fate, lines }: PlannedOrder): Promise<Shipped[]> {
      if (fate === "left alone") return [];
      const row = await walmartOrder(admin, po);
      const order = await seller.order(row.order_id);
      const items: { id: string; quantity: number }[] = order.items.map((item: Answer) => ({
        id: item.id,
        quantity: item.quantity,
      }));
      switch (fate) {
        case "shipped":
          return [await shipAs(po, row.order_id, items, FIRST_PARCEL)];
        case "shipped in two": {
          const first = items.map((item) => ({ ...item, quantity: 1 }));
          const rest = items.map((item) => ({ ...item, quantity: item.quantity - 1 }));
          return [
            await shipAs(po, row.order_id, first, FIRST_PARCEL),
            await shipAs(po, row.order_id, rest, SECOND_PARCEL),
          ];
        }
        case "canceled": {
          const { status, data } = await seller.cancel(row.order_id, REASON);
          expect({ status, message: data.message }).toMatchObject({ status: 200 });
          return [];
        }
        case "reduced": {
          await untilAcknowledged(admin, po);
          // In which order core answers an order's items is not said.
          const first = order.items.find((item: Answer) => item.variant_sku === lines[0]?.sku);
          const { status, data } = await seller.cancelLines(
            row.id,
            [{ line_item_id: first.id, quantity: 1 }],
            REASON,
          );
          expect({ status, message: data.message }).toMatchObject({ status: 200 });
          return [];
        }
      }
    },
  };
}

/** The Walmart order of a number once it is a Medusa order. */
export async function walmartOrder(admin: StoreProcess["admin"], po: string): Promise<Answer> {
  for (;;) {
    const { data } = await admin.get(`/admin/walmart/orders?purchase_order_id=${po}`);
    const [row] = data.orders;
    if (row?.order_id) return row;
    await pause(POLL_MS);
  }
}

async function untilAcknowledged(admin: StoreProcess["admin"], po: string): Promise<void> {
  while (!(await walmartOrder(admin, po)).acknowledged_at) await pause(POLL_MS);
}

/**
 * Core locks all stock of an order at once: two clicks that have half of it each give up after five seconds, with a 409
 * that says to try again, and Redis keeps what they had for a minute.
 */
async function clickUntilTaken(click: () => Promise<AxiosResponse>): Promise<AxiosResponse> {
  for (const end = Date.now() + PATIENCE_MS; ; await pause(1_000)) {
    const answer = await click();
    if (answer.status !== 409 || Date.now() > end) return answer;
  }
}
