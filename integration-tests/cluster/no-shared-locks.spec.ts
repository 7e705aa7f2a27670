import type { StoreProcess } from "../support/store-process";
import { holderOf, importOrders, until } from "./support/claims";
import { type Cluster, startCluster } from "./support/cluster";
import { workOneDay } from "./support/day";
import { planOrders } from "./support/plan";
import { SKUS } from "./support/prepared";
import { untilQuiet, verifyOnceEach } from "./support/verify";

describe("Two stores on one database that share nothing else", () => {
  let cluster: Cluster;
  let stores: StoreProcess[];
  beforeAll(async () => {
    cluster = await startCluster({
      redis: false,
      env: {
        WALMART_ORDERS_CRON: "*/2 * * * * *",
        WALMART_UPDATES_CRON: "*/2 * * * * *",
        WALMART_RECONCILE_CRON: "*/5 * * * * *",
      },
    });
    stores = await Promise.all([cluster.start(), cluster.start()]);
    await cluster.connect(stores[0] as StoreProcess);
  });
  afterAll(() => cluster?.stop());

  it("do a day's work, everything once", async () => {
    const started = Date.now();
    const day = await workOneDay(cluster, stores, planOrders(44, SKUS), {
      every: 400,
      batch: 3,
      merchants: 1,
    });
    await untilQuiet(cluster, day);
    const seconds = (Date.now() - started) / 1000;
    const { effects } = await verifyOnceEach(cluster, stores[0] as StoreProcess, day);
    console.log(
      `${day.orders.size} orders, ${effects} effects, ${day.syncs} syncs in ${seconds.toFixed(0)} s`,
    );
  });

  it("go on importing within a minute after the one that was importing was killed", async () => {
    cluster.walmart.injectFault({ method: "GET", path: "^/v3/orders$", kind: "hang", times: 1 });
    const gone = await until(60_000, async () => {
      if (!cluster.walmart.faults().some(({ struck }) => struck > 0)) return null;
      const [lock] = await cluster.query<{ run_id: string }>(
        "SELECT run_id FROM walmart_run_lock WHERE key = $1",
        [`walmart:orders:${cluster.accountId}`],
      );
      return holderOf(lock?.run_id ?? null, stores);
    });
    await gone.kill("SIGKILL");
    const killed = Date.now();
    const [po] = await importOrders(cluster, 1);
    console.log(`Imported ${(Date.now() - killed) / 1000} s after the kill`);
    expect(cluster.walmart.effects({ purchaseOrderId: po })).toHaveLength(1);
  });
});
