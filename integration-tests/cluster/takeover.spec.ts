import type { FaultInput } from "../../src/simulator";
import type { StoreProcess } from "../support/store-process";
import {
  holderOf,
  importOrders,
  shipUpdates,
  timesShipped,
  until,
  untilShipped,
} from "./support/claims";
import { type Cluster, startCluster } from "./support/cluster";
import { merchantAt } from "./support/merchant";

/** So soon another worker must have finished what one that is gone had claimed. */
const A_MINUTE = 60_000;

describe("What a worker has claimed that is gone", () => {
  let cluster: Cluster;
  let server: StoreProcess;
  let workers: StoreProcess[];
  const startWorker = () => cluster.start({ MEDUSA_WORKER_MODE: "worker" });
  beforeAll(async () => {
    cluster = await startCluster({
      redis: true,
      // The updates job keeps its own schedule: the minute is promised with it.
      env: { WALMART_ORDERS_CRON: "*/2 * * * * *", WALMART_UPDATES_CRON: "" },
    });
    [server, ...workers] = await Promise.all([
      cluster.start({ MEDUSA_WORKER_MODE: "server" }),
      startWorker(),
      startWorker(),
    ]);
    await cluster.connect(server);
  });
  afterAll(() => cluster?.stop());

  const ship = async (pos: string[]) => {
    const merchant = merchantAt(cluster, server);
    await Promise.all(pos.map((po) => merchant.handle(po, { fate: "shipped", lines: [] })));
  };
  const struck = (count: number) =>
    until(A_MINUTE, () => {
      const faults = cluster.walmart.faults();
      return faults.filter((fault) => fault.struck > 0).length === count || null;
    });
  /** Arms a fault for each order; ships them; answers who holds the claims of which orders, once all faults have struck. */
  const shipInto = async (faults: FaultInput[]) => {
    const pos = await importOrders(cluster, faults.length);
    cluster.walmart.clearFaults();
    faults.forEach((fault, index) =>
      cluster.walmart.injectFault({ ...fault, purchaseOrderId: pos[index] }),
    );
    await ship(pos);
    await struck(faults.length);
    const gone = await until(A_MINUTE, async () => {
      const updates = await shipUpdates(cluster, pos);
      return holderOf(updates.find(({ po }) => po === pos[0])?.claimed_by ?? null, workers);
    });
    const updates = await shipUpdates(cluster, pos);
    const claimed = updates
      .filter(({ claimed_by }) => holderOf(claimed_by, workers) === gone)
      .map(({ po }) => po);
    return { pos, gone, claimed };
  };

  it("is taken over within a minute after it was killed, and sent once", async () => {
    const unanswered: FaultInput = { method: "POST", path: "/shipping", kind: "hang" };
    const { pos, gone, claimed } = await shipInto([
      { ...unanswered, effect: "before" },
      { ...unanswered, effect: "after" },
      { ...unanswered, effect: "before" },
      { ...unanswered, effect: "after" },
    ]);
    await gone.kill("SIGKILL");
    const killed = Date.now();
    workers = workers.filter((worker) => worker !== gone);
    await untilShipped(cluster, claimed, A_MINUTE);
    console.log(
      `${claimed.length} updates of a killed worker, taken over after ${(Date.now() - killed) / 1000} s`,
    );
    await untilShipped(cluster, pos, A_MINUTE);
    expect(timesShipped(cluster, pos)).toEqual([1, 1, 1, 1]);
  });

  it("is taken over from one that was paused, which then leaves it alone", async () => {
    workers.push(await startWorker());
    const late: FaultInput = { kind: "delay", delay_ms: 20_000, effect: "after" };
    const { pos, gone, claimed } = await shipInto([
      // Before it sends anything, and after Walmart has applied it. The server reads the order first, to check it.
      { ...late, method: "GET", times: 2 },
      { ...late, method: "POST", path: "/shipping" },
    ]);
    process.kill(gone.pid, "SIGSTOP");
    const paused = Date.now();
    await untilShipped(cluster, claimed, A_MINUTE);
    console.log(
      `${claimed.length} updates of a paused worker, taken over after ${(Date.now() - paused) / 1000} s`,
    );
    await untilShipped(cluster, pos, A_MINUTE);

    process.kill(gone.pid, "SIGCONT");
    // Only the worker that was paused can send the next shipments. By then it has finished what it had claimed.
    for (const worker of workers.filter((one) => one !== gone)) await worker.kill("SIGKILL");
    const later = await importOrders(cluster, 1);
    await ship(later);
    await untilShipped(cluster, later, A_MINUTE);
    expect(timesShipped(cluster, [...pos, ...later])).toEqual([1, 1, 1]);
  });
});
