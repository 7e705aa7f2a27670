import { Modules } from "@medusajs/framework/utils";
import { bufferedChangesDone } from "../../../src/subscribers/_change-buffer";
import { shownOf } from "../../support/store/shown";
import { storePart } from "../../support/store/suite";
import { SKUS } from "./skus";

const HOUR = 3_600_000;

export const pricesPush = storePart("prices-push", (store) => {
  const offers = shownOf(store);
  const pricing = () => store.container.resolve(Modules.PRICING);
  /** The price set of a variant. */
  const setOf = async (sku: string): Promise<string> => {
    const { rows } = await offers.knex.raw<{ rows: { price_set_id: string }[] }>(
      "SELECT price_set_id FROM product_variant_price_set WHERE variant_id = ? AND deleted_at IS NULL",
      [store.seeded.variants[sku] ?? ""],
    );
    return rows[0]?.price_set_id ?? "";
  };

  beforeEach(() => {
    store.walmart.updateSettings({ feedSeconds: 0 });
  });

  it("sends the region's price by the account's rules, and sends changes automatically", async () => {
    await offers.list(["SKU-01", "SKU-02"], {
      account: { settings: { price: { percent: 10, rounding: ".99" } } },
    });
    const { id } = await offers.row("SKU-02");
    await offers.service.updateWalmartListings({
      id,
      overrides: { price: { amount: 25 } },
    });
    const [first] = await store.sync(["prices"]);
    expect(first).toMatchObject({ ok: true, counts: { confirmed: 2 } });
    expect(["SKU-01", "SKU-02"].map((sku) => store.walmart.price(sku))).toEqual([11.99, 25]);
    expect(await offers.row("SKU-01")).toMatchObject({ price: 11.99, walmart_price: 11.99 });
    expect(await store.sync(["prices"])).toMatchObject([{ counts: { found: 0, confirmed: 0 } }]);

    await offers.price("SKU-01", 20);
    await offers.costs("SKU-01", 22.99);
    await bufferedChangesDone();
    expect(offers.sent("SKU-01", "price")).toHaveLength(2);
  });

  it("follows price lists, also when they begin and end by the clock", async () => {
    await offers.list(["SKU-01", "SKU-02"]);
    await store.sync(["prices"]);
    const [list] = await pricing().createPriceLists([
      {
        title: "Sale",
        description: "For a while",
        status: "active",
        type: "sale",
        starts_at: new Date(Date.now() + HOUR).toISOString(),
        prices: [{ price_set_id: await setOf("SKU-01"), currency_code: "usd", amount: 7.5 }],
      },
    ]);
    await bufferedChangesDone();
    expect(store.walmart.price("SKU-01")).toBe(10);
    // As if an hour had passed, without an event.
    const past = (hours: number) => new Date(Date.now() - hours * HOUR);
    const move = (starts: Date, ends: Date | null) =>
      offers.knex.raw("UPDATE price_list SET starts_at = ?, ends_at = ? WHERE id = ?", [
        starts,
        ends,
        list?.id ?? "",
      ] as never);
    await move(past(1), null);
    await store.sync(["prices"]);
    expect(store.walmart.price("SKU-01")).toBe(7.5);
    await move(past(2), past(1));
    await store.sync(["prices"]);
    expect(["SKU-01", "SKU-02"].map((sku) => store.walmart.price(sku))).toEqual([10, 10]);
    expect(offers.sent("SKU-02", "price")).toHaveLength(1);
  });

  it("shows what Walmart refuses, and what has no price, without blocking the others", async () => {
    await offers.list(["SKU-01", "SKU-02", "SKU-03"]);
    const prices = await pricing().listPrices({ price_set_id: [await setOf("SKU-03")] });
    await pricing().removePrices(prices.map(({ id }) => id));
    store.walmart.injectFault({
      method: "PUT",
      path: "/v3/price",
      kind: "status",
      status: 400,
      body: {
        errors: [
          {
            code: "ERR_PRICE_LOW.GMP_PRICE_API",
            field: "currentPrice",
            description: "The price is below what Walmart allows",
            severity: "ERROR",
          },
        ],
      },
    });
    const [result] = await store.sync(["prices"]);
    expect(result).toMatchObject({ ok: false, counts: { refused: 1, confirmed: 1 } });
    const rows = await Promise.all(["SKU-01", "SKU-02", "SKU-03"].map(offers.row));
    expect(rows.map((row) => row.price_error).filter(Boolean)).toEqual([
      expect.stringMatching(/ERR_PRICE_LOW.*below what Walmart allows.*Change the price/s),
      expect.stringMatching(/no price in USD/),
    ]);
    // What was refused is not sent again until something changes.
    await store.sync(["prices"]);
    expect(store.walmart.requests({ operation: "price.put" })).toHaveLength(2);
  });

  it("sends many prices in one feed", async () => {
    await offers.list(SKUS);
    store.walmart.refuseItem("SKU-05", {
      code: "ERR_EXT_DATA_0101116",
      field: "price",
      description: "The price does not fit the product",
    });
    await store.sync(["prices"]);
    expect(store.walmart.feeds()).toMatchObject([{ feedType: "PRICE_AND_PROMOTION" }]);
    expect(store.walmart.requests({ operation: "price.put" })).toHaveLength(0);
    expect(SKUS.map((sku) => store.walmart.price(sku))).toEqual(
      SKUS.map((sku) => (sku === "SKU-05" ? 1 : 10)),
    );
    expect((await offers.row("SKU-05")).price_error).toMatch(/field price, ERR_EXT_DATA_0101116/);
    expect(await offers.open()).toHaveLength(0);
  });
});
