import { setTimeout as pause } from "node:timers/promises";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { AxiosInstance, AxiosResponse } from "axios";
import { WALMART_MODULE, type WalmartModuleService } from "../../../src/modules/walmart";
import {
  DEFAULT_SELLER,
  type SellerInput,
  type Simulator,
  startSimulator,
} from "../../../src/simulator";
import { bufferedChangesDone } from "../../../src/subscribers/_change-buffer";
import { type SeededStore, seedStore } from "./seed";

/** A store and its simulated Walmart. Read the properties inside tests only. */
export interface TestStore {
  readonly walmart: Simulator;
  readonly container: MedusaContainer;
  readonly seeded: SeededStore;
  /** Requests as an admin. They never throw for a response: check `status`. */
  get(path: string): Promise<AxiosResponse>;
  post(path: string, body?: unknown): Promise<AxiosResponse>;
  delete(path: string): Promise<AxiosResponse>;
  /** Connects the simulator's seller and returns the account's id. */
  connect(body?: Record<string, unknown>): Promise<string>;
  sync(what: string[], body?: Record<string, unknown>): Promise<SyncAnswer[]>;
  /** The Walmart order with this purchase order number, with details. */
  order(purchaseOrderId: string): Promise<ParsedOrder>;
  /** The raw client, for requests without authentication or with a raw body. */
  readonly http: AxiosInstance;
}

export interface SyncAnswer {
  account_id: string;
  what: string;
  ok: boolean;
  counts: Record<string, number>;
  errors: { message: string }[];
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the tests check what a route returns
export type ParsedOrder = any;

/** Tests that share a store with others, in a file of their own. Run them alone with `-t "<name>"`. */
export interface StorePart {
  readonly name: string;
  readonly tests: (store: TestStore) => void;
}

export const storePart = (name: string, tests: StorePart["tests"]): StorePart => ({ name, tests });

interface SuiteOptions {
  /** Default: three SKUs with a stock of 100. */
  seed?: Parameters<typeof seedStore>[1];
  /** Default: the simulator's own seller. */
  sellers?: SellerInput[];
}

/**
 * Runs tests against a whole store: real HTTP, real PostgreSQL, and the simulator as Walmart. Each test starts from the
 * seeded store and what the `beforeAll` of its part adds. Parts share one store, since starting one takes longer than
 * most tests.
 */
export function storeSuite(
  name: string,
  tests: StorePart["tests"] | StorePart[],
  { seed, sellers }: SuiteOptions = {},
): void {
  const parts = Array.isArray(tests) ? tests : [storePart(name, tests)];
  let simulator: Simulator;
  let seeded: SeededStore;

  beforeAll(async () => {
    simulator = await startSimulator({ sellers });
    process.env.WALMART_API_URL = simulator.url;
    // Tests start each sync themselves.
    for (const job of [
      "ORDERS",
      "UPDATES",
      "RECONCILE",
      "RETURNS",
      "LISTINGS",
      "DRIFT",
      "PAYOUTS",
    ]) {
      process.env[`WALMART_${job}_CRON`] = "off";
    }
  });
  afterAll(async () => {
    await simulator.stop();
  });

  medusaIntegrationTestRunner({
    moduleName: name.replace(/[^a-z]/g, "").slice(0, 30),
    medusaConfigFile: process.cwd(),
    inApp: true,
    testSuite: ({ api, getContainer, dbConfig, dbUtils }) => {
      const config = () => ({ headers: seeded.headers, validateStatus: () => true });
      const store: TestStore = {
        get walmart() {
          return simulator;
        },
        get container() {
          return getContainer();
        },
        get seeded() {
          return seeded;
        },
        http: api as AxiosInstance,
        get: (path) => store.http.get(path, config()),
        post: (path, body) => store.http.post(path, body ?? {}, config()),
        delete: (path) => store.http.delete(path, config()),
        connect: async (body = {}) => {
          const { status, data } = await store.post("/admin/walmart/accounts", {
            name: "Walmart US",
            client_id: DEFAULT_SELLER.clientId,
            client_secret: DEFAULT_SELLER.clientSecret,
            ...body,
          });
          expect({ status, data }).toMatchObject({ status: 200 });
          return data.account.id;
        },
        sync: async (what, body = {}) => {
          const { status, data } = await store.post("/admin/walmart/sync", { what, ...body });
          expect({ status, data }).toMatchObject({ status: 200 });
          return data.results;
        },
        order: async (purchaseOrderId) => {
          const list = await store.get(
            `/admin/walmart/orders?purchase_order_id=${purchaseOrderId}`,
          );
          expect(list.data.orders).toHaveLength(1);
          const { data } = await store.get(`/admin/walmart/orders/${list.data.orders[0].id}`);
          return data.order;
        },
      };
      beforeAll(async () => {
        seeded = await seedStore(getContainer(), seed);
        await bufferedChangesDone();
      });
      beforeEach(() => {
        simulator.reset();
      });
      afterEach(async () => {
        await untilSent(getContainer());
        await bufferedChangesDone();
      });
      const seededOnly = { templateName: `${dbConfig.dbName}-seeded` };
      beforeAll(() => dbUtils.snapshot(seededOnly));
      for (const part of parts) {
        describe(part.name, () => {
          beforeAll(async () => {
            simulator.reset();
            await dbUtils.restore(seededOnly);
          });
          part.tests(store);
          // After the part's own, whose rows every test of the part starts from.
          beforeAll(() => dbUtils.snapshot());
        });
      }
    },
  });
}

/** Events send messages in the background. They must not end up in the next test's database. */
async function untilSent(container: MedusaContainer): Promise<void> {
  const service = container.resolve<WalmartModuleService>(WALMART_MODULE);
  for (let calm = 0, looks = 0; calm < 3 && looks < 500; looks += 1) {
    const sending = await service.listWalmartUpdates({ state: "sending" }, { take: 1 });
    calm = sending.length ? 0 : calm + 1;
    await pause(20);
  }
}
