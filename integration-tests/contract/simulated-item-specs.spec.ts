import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { DEFAULT_SELLER, type Simulator, startSimulator } from "../../src/simulator";
import { type ItemEntry, createWalmartClient, jsonPieces, toItemFeed } from "../../src/walmart-api";
import { FEED_SCHEMAS_DIR, type Json, OPENAPI_DIR } from "./support/openapi-documents";
import { assertRequestsConform, describeWithOpenApi, validateResponse } from "./support/openapi";
import { createCaller } from "./support/walmart-caller";

const SPECS_DIR = join(OPENAPI_DIR, "../item-specs");
const isAvailable = existsSync(SPECS_DIR);
if (!isAvailable) console.warn(`NOT CHECKED: there are no item specs in ${SPECS_DIR}.`);
const describeWithSpecs = isAvailable ? describe : describe.skip;

interface Published {
  name: string;
  feedType: "MP_ITEM" | "MP_MAINTENANCE";
  spec: { schema: Json };
}

const published: Published[] = (isAvailable ? readdirSync(SPECS_DIR) : []).map((name) => ({
  name,
  feedType: name.includes(".maintenance.") ? "MP_MAINTENANCE" : "MP_ITEM",
  spec: JSON.parse(readFileSync(join(SPECS_DIR, name), "utf8")) as Published["spec"],
}));

/** A value at a path of names. */
function at(root: unknown, path: string): Json {
  return path.split(".").reduce<unknown>((found, name) => (found as Json)[name], root) as Json;
}

const partsOf = (schema: Json) => at(schema, "properties.MPItem.items.properties");

/** The rules of a schema, without words about them, and with its lists in order. */
function rules(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(rules).sort();
  if (typeof schema !== "object" || schema === null) return schema;
  const { title: _title, description: _text, comments: _comments, ...rest } = schema as Json;
  return Object.fromEntries(
    Object.entries(rest)
      .filter(([name]) => !name.startsWith("x-") && name !== "$schema")
      .map(([name, value]) => [name, rules(value)]),
  );
}

describeWithSpecs("item specs as Walmart publishes them", () => {
  let simulator: Simulator;
  const client = () =>
    createWalmartClient({
      apiUrl: simulator.url,
      clientId: DEFAULT_SELLER.clientId,
      clientSecret: DEFAULT_SELLER.clientSecret,
    });

  beforeEach(async () => {
    simulator = await startSimulator({ settings: { throttle: "off", feedSeconds: 0 } });
  });
  afterEach(() => simulator.stop());

  it.each(published)("have the rules that the simulator has: $name", async (entry) => {
    const { feedType, spec } = entry;
    const [productType = ""] = Object.keys(at(partsOf(spec.schema), "Visible.properties"));
    const { schema } = await client().itemSetup.getSpec({ feedType, productTypes: [productType] });
    const own = at(partsOf(schema), "Visible.properties")[productType] as Json;
    const theirs = at(partsOf(spec.schema), "Visible.properties")[productType] as Json;
    const attributes = rules(theirs.properties) as Json;
    // What the simulator requires on top is no mistake; what it allows on top would be one.
    expect(attributes).toMatchObject(rules(own.properties) as Json);
    expect(new Set(own.required as string[])).toEqual(new Set((theirs.required ?? []) as string[]));
  });

  it.each(published)("can take the place of the simulator's own: $name", async (entry) => {
    const { feedType, spec } = entry;
    const types = simulator.addItemSpec({ feedType, spec });
    const { schema, problems } = await client().itemSetup.getSpec({
      feedType,
      productTypes: types,
    });
    expect(problems).toEqual([]);
    expect(at(partsOf(schema), "Visible.properties")).toEqual(
      at(partsOf(spec.schema), "Visible.properties"),
    );
  });

  it("allow the feeds that the client makes of their examples, as the simulator does", async () => {
    const feeds = JSON.parse(
      readFileSync(join(FEED_SCHEMAS_DIR, "item-feeds.json"), "utf8"),
    ) as Record<string, { schema: Json }>;
    const ajv = addFormats(new Ajv({ strict: false, allErrors: true, multipleOfPrecision: 8 }));
    for (const feedType of ["MP_ITEM", "MP_MAINTENANCE"] as const) {
      const schema = at(feeds, `${feedType}.schema`);
      const examples = (schema.examples ?? []) as { MPItem: ItemEntry[] }[];
      const validate = ajv.compile(
        JSON.parse(
          JSON.stringify(schema, (key, value: unknown) => (key === "$schema" ? undefined : value)),
        ) as Json,
      );
      expect(examples.length).toBeGreaterThan(0);
      for (const { MPItem } of examples) {
        const feed = JSON.parse([...jsonPieces(toItemFeed(feedType, MPItem))].join("")) as Json;
        expect(validate(feed) ? [] : validate.errors).toEqual([]);
      }
    }
    const [example] = (at(feeds, "MP_ITEM.schema").examples ?? []) as { MPItem: ItemEntry[] }[];
    const { feedId } = await client().feeds.submitItems(example?.MPItem ?? []);
    const { items } = (await client().feeds.status(feedId, { details: true })) ?? { items: [] };
    expect(items.map(({ ingestionStatus }) => ingestionStatus)).toEqual(["SUCCESS", "SUCCESS"]);
  });
});

describeWithOpenApi("simulated promotions and Walmart's documents", () => {
  const HOUR = 3_600_000;
  let simulator: Simulator;
  beforeAll(async () => {
    simulator = await startSimulator();
    simulator.addItem({ sku: "MUG", price: 20 });
  });
  afterAll(() => simulator.stop());

  it("agree on what the client sends, and on the answers", async () => {
    const { clientId, clientSecret } = DEFAULT_SELLER;
    const client = createWalmartClient({ apiUrl: simulator.url, clientId, clientSecret });
    const startsAt = new Date(Date.now() + 5 * HOUR);
    const endsAt = new Date(Date.now() + 9 * HOUR);
    const promotion = {
      kind: "REDUCED",
      price: 15,
      comparisonPrice: 20,
      startsAt,
      endsAt,
    } as const;
    await client.prices.putPromotions("MUG", { upsert: [promotion] });
    const [known] = (await client.prices.getPromotions("MUG")) ?? [];
    expect(known).toMatchObject(promotion);
    const { insights } = await client.prices.getInsights({ skus: ["MUG"] });
    expect(insights).toMatchObject([{ sku: "MUG", currentPrice: 20 }]);
    const caller = await createCaller(simulator);
    const { body } = await caller.call("GET", "/v3/promo/sku/MUG");
    expect(validateResponse("/v3/promo/sku/{sku}", "GET", body)).toEqual([]);
    const pricing = await caller.call("POST", "/v3/price/getPricingInsights", { pageNumber: 0 });
    expect(validateResponse("/v3/price/getPricingInsights", "POST", pricing.body)).toEqual([]);
    const promoId = known?.promoId ?? "";
    await client.prices.putPromotions("MUG", { remove: [{ ...promotion, promoId }] });
    await client.prices.removePromotions("MUG");
    expect(simulator.promotions("MUG")).toEqual([]);
    assertRequestsConform(simulator.requests());
  });
});

describeWithOpenApi("the simulated set-up of items and Walmart's documents", () => {
  let simulator: Simulator;
  let caller: Awaited<ReturnType<typeof createCaller>>;
  beforeAll(async () => {
    simulator = await startSimulator();
    caller = await createCaller(simulator);
    simulator.addCatalogProduct({ upc: "012345678905", productName: "Mug" });
    simulator.addCatalogProduct({ upc: "036000291452", onSale: false, productType: "Mugs" });
    simulator.addGtinExemption({ brand: "Northfield" });
  });
  afterAll(() => simulator.stop());

  it.each([
    "/v3/items/taxonomy?feedType=MP_ITEM&version=5.0.20260803-17_50_56-api",
    "/v3/items/taxonomy",
    "/v3/items/walmart/search?responseFormat=SPEC&upc=012345678905",
    "/v3/items/walmart/search?responseFormat=SPEC&upc=036000291452",
    "/v3/items/walmart/search?responseFormat=SPEC&gtin=00042100005264",
    "/v3/items/walmart/search?upc=012345678905",
    "/v3/items/gtin-exemption/status?brand=north",
  ])("agree on the answer to %s", async (url) => {
    const { status, body } = await caller.call("GET", url);
    expect(status).toBe(200);
    expect(validateResponse(url.split("?")[0] ?? "", "GET", body)).toEqual([]);
  });

  it("agree on what product types require", async () => {
    const { body } = await caller.call("POST", "/v3/items/spec", {
      feedType: "MP_ITEM",
      version: "5.0.20260803-17_50_56-api",
      productTypes: ["T-Shirts", "Sinks"],
    });
    expect(validateResponse("/v3/items/spec", "POST", body)).toEqual([]);
  });
});
