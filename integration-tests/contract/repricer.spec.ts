import { DEFAULT_SELLER, type Simulator, startSimulator } from "../../src/simulator";
import {
  createWalmartClient,
  type RepricerStrategyInput,
  type WalmartClient,
} from "../../src/walmart-api";
import { assertRequestsConform } from "./support/openapi";

const STRATEGY: RepricerStrategyInput = {
  name: "Beat the Buy Box",
  enabled: true,
  rule: { type: "Buy Box Price", adjustment: "UNIT", value: 0.5 },
  duringPromotions: false,
  restoresPrice: true,
  meetsExternal: true,
  sellersOnly: false,
};

describe("the repricer of the client and the simulator", () => {
  let simulator: Simulator;
  let client: WalmartClient;

  beforeAll(async () => {
    simulator = await startSimulator();
  });
  afterAll(() => simulator.stop());
  beforeEach(() => {
    simulator.reset();
    simulator.updateSettings({ feedSeconds: 0 });
    const { clientId, clientSecret } = DEFAULT_SELLER;
    client = createWalmartClient({ apiUrl: simulator.url, clientId, clientSecret });
  });
  afterEach(() => assertRequestsConform(simulator.requests()));

  it("makes, lists, changes and deletes strategies", async () => {
    expect(await client.repricer.listStrategies()).toEqual([]);
    const made = await client.repricer.createStrategy(STRATEGY);
    expect(await client.repricer.listStrategies()).toMatchObject([
      {
        strategyCollectionId: made.strategyCollectionId,
        repricerStrategy: "Beat the Buy Box",
        enabled: true,
        enableBuyboxMeetExternal: true,
        strategies: [
          { strategyType: "Buy Box Price", adjustmentType: "UNIT", adjustmentValue: 0.5 },
        ],
        assignedCount: 0,
      },
    ]);
    await expect(client.repricer.createStrategy(STRATEGY)).rejects.toMatchObject({
      kind: "rejected",
    });
    const other = {
      ...STRATEGY,
      name: "Cheaper",
      rule: { type: "External Price", adjustment: "PERCENTAGE", value: 5 },
    } as const;
    await client.repricer.updateStrategy(made.strategyCollectionId, other);
    expect(await client.repricer.listStrategies()).toMatchObject([
      { repricerStrategy: "Cheaper", enableBuyboxMeetExternal: false },
    ]);
    expect(await client.repricer.deleteStrategy(made.strategyCollectionId)).toBe(true);
    expect(await client.repricer.deleteStrategy(made.strategyCollectionId)).toBe(false);
  });

  it("assigns items, whose prices then stay within their limits, and takes them out", async () => {
    simulator.addItem({ sku: "MUG", price: 20 });
    simulator.competeWith("MUG", 15);
    await client.repricer.createStrategy(STRATEGY);
    const assign = async (strategy: string | null, minimum = 10, maximum = 25) => {
      const items = [{ sku: "MUG", strategy, minimum, maximum }];
      const { feedId } = await client.feeds.submitRepricer(items);
      const page = await client.feeds.status(feedId, { details: true });
      return page?.items[0]?.ingestionStatus;
    };
    expect(await assign("Beat the Buy Box")).toBe("SUCCESS");
    expect(simulator.price("MUG")).toBe(14.5);
    simulator.competeWith("MUG", 5);
    expect(simulator.price("MUG")).toBe(10);
    simulator.competeWith("MUG", 90);
    expect(simulator.price("MUG")).toBe(25);
    expect((await client.prices.getInsights({ skus: ["MUG"] })).insights).toMatchObject([
      { repricerStrategyName: "Beat the Buy Box" },
    ]);
    const [strategy] = await client.repricer.listStrategies();
    await expect(
      client.repricer.deleteStrategy(strategy?.strategyCollectionId ?? ""),
    ).rejects.toMatchObject({ kind: "rejected" });
    expect(await assign("Unknown")).toBe("DATA_ERROR");
    expect(await assign("Beat the Buy Box", 30, 25)).toBe("DATA_ERROR");
    expect(await assign(null)).toBe("SUCCESS");
    simulator.competeWith("MUG", 8);
    expect(simulator.price("MUG")).toBe(25);
    expect(await client.feeds.listPage()).toMatchObject({ totalCount: 4 });
  });

  it("counts the limits of strategies and their feeds", async () => {
    simulator.addItem({ sku: "MUG" });
    const items = [{ sku: "MUG", strategy: null, minimum: 1, maximum: 1 }];
    for (let feed = 0; feed < 6; feed += 1) await client.feeds.submitRepricer(items);
    await expect(client.feeds.submitRepricer(items)).rejects.toMatchObject({ kind: "throttled" });
  });
});
