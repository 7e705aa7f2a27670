import { DEFAULT_SELLER, type Simulator, startSimulator } from "../../../src/simulator";
import { type RedisServer, startRedis } from "../../support/redis";
import type { SeededStore } from "../../support/store/seed";
import { openPrepared, startStoreProcess, type StoreProcess } from "../../support/store-process";
import { preparedAddress } from "./prepared";

/** Several processes of one store: one database, one Walmart, and, if wanted, one Redis. */
export interface Cluster {
  walmart: Simulator;
  seeded: SeededStore;
  /** The connected Walmart account; known once {@link connect} was called. */
  accountId: string;
  /** Starts one more process, and waits until it is ready. */
  start(env?: Record<string, string>): Promise<StoreProcess>;
  connect(store: StoreProcess): Promise<void>;
  query<T>(sql: string, values?: unknown[]): Promise<T[]>;
  /** What of it runs, by name. */
  running(): Promise<string[]>;
  /** Ends all of it, and waits until it is gone. */
  stop(): Promise<void>;
}

export interface ClusterOptions {
  /** Shares events, workflows, locks and cache by Redis; without, each process believes that it is alone. */
  redis: boolean;
  /** The environment of all its processes. */
  env: Record<string, string>;
}

/** Starts what the processes share; the processes are started one by one. */
export async function startCluster({ redis, env }: ClusterOptions): Promise<Cluster> {
  const toStop: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const end of toStop.splice(0).reverse()) await end();
  };
  try {
    const prepared = openPrepared(preparedAddress());
    toStop.push(() => prepared.drop());
    const databaseUrl = await prepared.copy();
    const walmart = await startSimulator({ settings: { throttleSpeed: 100 } });
    toStop.push(() => walmart.stop());
    const server: RedisServer | null = redis ? await startRedis() : null;
    if (server) toStop.push(() => server.stop());

    const stores: StoreProcess[] = [];

    const cluster: Cluster = {
      walmart,
      seeded: prepared.seeded,
      accountId: "",
      async start(own = {}) {
        const store = await startStoreProcess({
          databaseUrl,
          walmartApiUrl: walmart.url,
          headers: prepared.seeded.headers,
          env: { ...env, ...own, REDIS_URL: server?.url ?? "" },
        });
        stores.push(store);
        toStop.push(() => store.kill("SIGKILL"));
        await store.ready;
        return store;
      },
      async connect(store) {
        const { status, data } = await store.admin.post("/admin/walmart/accounts", {
          name: "Walmart US",
          client_id: DEFAULT_SELLER.clientId,
          client_secret: DEFAULT_SELLER.clientSecret,
        });
        expect({ status, data }).toMatchObject({ status: 200 });
        cluster.accountId = data.account.id;
      },
      query: (sql, values) => prepared.query(databaseUrl, sql, values),
      async running() {
        const names = stores.filter(({ pid }) => isAlive(pid)).map(({ pid }) => `store ${pid}`);
        return (await server?.isUp()) ? [...names, "redis"] : names;
      },
      stop,
    };
    return cluster;
  } catch (error) {
    await stop();
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    // There is no such process.
    return false;
  }
}
