import { priceOf } from "./support/listings";
import { openShop, type Shop } from "./support/seller";

describe("prices", () => {
  let shop: Shop;
  beforeEach(async () => {
    shop = await openShop();
    shop.simulator.addItem({ sku: "A", price: 10 });
  });
  afterEach(() => shop.simulator.stop());

  const put = (body: unknown) => shop.call("/v3/price", { method: "PUT", body });

  it("are changed, with a wrapped or flat response", async () => {
    const wrapped = await put(priceOf("A", 12.34));
    expect(wrapped.body.ItemPriceResponse).toMatchObject({ sku: "A", mart: "WALMART_US" });
    shop.simulator.updateSettings({ priceAnswer: "flat" });
    expect((await put(priceOf("A", 19.99))).body).toMatchObject({ sku: "A" });
    expect(shop.simulator.price("A")).toBe(19.99);
    expect((await shop.call("/v3/items/A")).body.ItemResponse[0].price.amount).toBe(19.99);
    expect(shop.simulator.listingEffects({ kind: "price" }).map(({ price }) => price)).toEqual([
      12.34, 19.99,
    ]);
  });

  it.each([
    ["three decimals", priceOf("A", 1.005), 400],
    ["nothing", priceOf("A", 0), 400],
    ["an unknown SKU", priceOf("B", 1), 404],
    ["no price", { sku: "A", pricing: [] }, 400],
    ["an unknown field", { ...priceOf("A", 1), color: "red" }, 400],
  ])("reject %s", async (_name, body, status) => {
    expect((await put(body)).status).toBe(status);
    expect(shop.simulator.price("A")).toBe(10);
  });

  it("can be changed a hundred times an hour", async () => {
    for (let call = 0; call < 100; call += 1) {
      expect((await put(priceOf("A", 1 + call))).status).toBe(200);
    }
    const late = await put(priceOf("A", 1));
    expect(late.status).toBe(429);
    expect(late.headers.get("x-next-replenish-time")).toMatch(/^\d{13}$/);
  });
});
