import { setTimeout as pause } from "node:timers/promises";
import type { StoreProcess } from "../../support/store-process";
import type { Cluster } from "./cluster";
import { merchantAt, type Shipped } from "./merchant";
import type { PlannedOrder } from "./plan";

export interface Day {
  orders: Map<string, PlannedOrder>;
  shipped: Shipped[];
  syncs: number;
}

/**
 * A day's work in a minute: purchase orders arrive in batches, merchants handle each one as soon as it is imported, and
 * somebody keeps pressing the sync button, all at the same time.
 *
 * @param desks the processes whose admin is used; each has as many merchants
 */
export async function workOneDay(
  cluster: Cluster,
  desks: StoreProcess[],
  plan: PlannedOrder[],
  { every, batch, merchants }: { every: number; batch: number; merchants: number },
): Promise<Day> {
  const day: Day = { orders: new Map(), shipped: [], syncs: 0 };
  const inbox: [string, PlannedOrder][] = [];
  let allThere = false;
  let working = desks.length * merchants;

  const appear = async () => {
    for (const [index, order] of plan.entries()) {
      const { purchaseOrderId } = cluster.walmart.createOrder({ lines: order.lines });
      day.orders.set(purchaseOrderId, order);
      inbox.push([purchaseOrderId, order]);
      if (index % batch === batch - 1) await pause(every);
    }
    allThere = true;
  };
  const work = async (desk: StoreProcess) => {
    const merchant = merchantAt(cluster, desk);
    while (!allThere || inbox.length) {
      const next = inbox.shift();
      if (next) day.shipped.push(...(await merchant.handle(...next)));
      else await pause(50);
    }
    working -= 1;
  };
  const press = async (desk: StoreProcess) => {
    while (working > 0) {
      const { status, data } = await desk.admin.post("/admin/walmart/sync", {
        what: ["orders", "updates", "reconcile"],
      });
      expect({ status, message: data.message }).toMatchObject({ status: 200 });
      expect(data.results.flatMap((one: { errors: unknown[] }) => one.errors)).toEqual([]);
      day.syncs += 1;
      await pause(1_000);
    }
  };
  await Promise.all([
    appear(),
    ...desks.flatMap((desk) => [
      press(desk),
      ...Array.from({ length: merchants }, () => work(desk)),
    ]),
  ]);
  return day;
}
