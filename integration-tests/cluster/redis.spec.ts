import type { StoreProcess } from "../support/store-process";
import { type Cluster, startCluster } from "./support/cluster";
import { workOneDay } from "./support/day";
import { shippingTimes } from "./support/latency";
import { planOrders } from "./support/plan";
import { SKUS } from "./support/prepared";
import { untilQuiet, verifyListingValues, verifyOnceEach, verifyStock } from "./support/verify";

describe("One server and two workers that share Redis", () => {
  let cluster: Cluster;
  let server: StoreProcess;
  beforeAll(async () => {
    cluster = await startCluster({
      redis: true,
      env: {
        WALMART_ORDERS_CRON: "*/2 * * * * *",
        WALMART_UPDATES_CRON: "*/2 * * * * *",
        WALMART_RECONCILE_CRON: "*/5 * * * * *",
        WALMART_LISTINGS_CRON: "*/2 * * * * *",
      },
    });
    [server] = await Promise.all([
      cluster.start({ MEDUSA_WORKER_MODE: "server" }),
      cluster.start({ MEDUSA_WORKER_MODE: "worker" }),
      cluster.start({ MEDUSA_WORKER_MODE: "worker" }),
    ]);
    for (const sku of SKUS) cluster.walmart.addItem({ sku, quantity: 0 });
    await cluster.connect(server);
    await server.admin.post("/admin/walmart/sync", { what: ["listings"] });
  });
  afterAll(() => cluster?.stop());

  it("do a day's work together, everything once", async () => {
    const started = Date.now();
    const day = await workOneDay(cluster, [server], planOrders(88, SKUS), {
      every: 400,
      batch: 5,
      merchants: 2,
    });
    await untilQuiet(cluster, day);
    const seconds = (Date.now() - started) / 1000;
    const { effects } = await verifyOnceEach(cluster, server, day);
    await verifyStock(cluster, SKUS);
    await verifyListingValues(cluster, SKUS);
    const { p50, p95 } = shippingTimes(cluster, day);
    console.log(
      `${day.orders.size} orders, ${effects} effects, ${day.syncs} syncs in ${seconds.toFixed(0)} s; ` +
        `shipments at Walmart after p50 ${p50.toFixed(2)} s, p95 ${p95.toFixed(2)} s`,
    );
  });

  it("leave nothing running when they are stopped", async () => {
    expect(await cluster.running()).toHaveLength(4);
    await cluster.stop();
    expect(await cluster.running()).toEqual([]);
  });
});
