import { bufferedChangesDone } from "../../../src/subscribers/_change-buffer";
import { shownOf } from "../../support/store/shown";
import { storePart } from "../../support/store/suite";
import { SKUS } from "./skus";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MUG = "SKU-01";

interface SaleInput {
  amount?: number;
  skus?: string[];
  type?: "sale" | "override";
  status?: "active" | "draft";
  metadata?: Record<string, unknown>;
}

/** Sale price lists at Walmart, singly and by feed. */
export const promotions = storePart("promotions", (store) => {
  const offers = shownOf(store);
  const iso = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());

  /** Makes a price list as a merchant does, and waits until its events are handled. */
  async function sale(
    starts: number | null,
    ends: number | null,
    { amount = 8, skus = [MUG], ...body }: SaleInput = {},
  ): Promise<string> {
    const { status, data } = await store.post("/admin/price-lists", {
      title: "Sale",
      description: "For a while",
      status: "active",
      type: "sale",
      starts_at: iso(starts),
      ends_at: iso(ends),
      prices: skus.map((sku) => ({
        variant_id: store.seeded.variants[sku],
        currency_code: "usd",
        amount,
      })),
      ...body,
    });
    expect({ status, message: data.message }).toMatchObject({ status: 200 });
    await bufferedChangesDone();
    return data.price_list.id;
  }
  /** Medusa reports no changes of a list itself: the job finds them. */
  async function change(id: string, body: object): Promise<void> {
    const { status, data } = await store.post(`/admin/price-lists/${id}`, body);
    expect({ status, message: data.message }).toMatchObject({ status: 200 });
    await store.sync(["prices"]);
  }
  let ahead = 0;
  const pass = (ms: number) => {
    ahead += ms;
    store.walmart.advanceClock(ms);
  };
  const remove = async (id: string) => {
    expect((await store.delete(`/admin/price-lists/${id}`)).status).toBe(200);
    await bufferedChangesDone();
  };
  const atWalmart = (sku = MUG) =>
    store.walmart
      .promotions(sku)
      .map(({ price, comparisonPrice, startsAt, endsAt }) => [
        price,
        comparisonPrice,
        startsAt,
        endsAt,
      ]);
  /** What buyers pay at Walmart, by its clock. */
  const shown = (sku = MUG) => {
    const now = Date.now() + ahead;
    const running = store.walmart
      .promotions(sku)
      .find(({ startsAt, endsAt }) => Date.parse(startsAt) <= now && now < Date.parse(endsAt));
    return running?.price ?? store.walmart.price(sku);
  };
  const listing = async (sku = MUG) => {
    const { data } = await store.get(`/admin/walmart/listings?q=${sku}`);
    return data.listings[0];
  };
  const puts = () => store.walmart.requests({ operation: "price.put" }).length;

  beforeEach(() => {
    ahead = 0;
    store.walmart.updateSettings({ feedSeconds: 0 });
  });

  it("show a sale list from its beginning to its end, and follow its changes", async () => {
    await offers.list([MUG]);
    await store.sync(["prices"]);
    expect((await listing()).promotion).toBeNull();
    const [starts, ends] = [Date.now() + 5 * HOUR, Date.now() + 29 * HOUR];
    const id = await sale(starts, ends, { metadata: { walmart_promotion: "clearance" } });
    expect(store.walmart.promotions(MUG)).toMatchObject([{ kind: "CLEARANCE" }]);
    expect(atWalmart()).toEqual([[8, 10, iso(starts), iso(ends)]]);
    expect((await listing()).promotion).toEqual({
      price: 8,
      starts_at: iso(starts),
      ends_at: iso(ends),
      state: "planned",
    });
    expect(shown()).toBe(10);
    pass(6 * HOUR);
    expect(shown()).toBe(8);
    // The usual price is struck through as it is now.
    await offers.price(MUG, 12);
    await bufferedChangesDone();
    expect(atWalmart()).toEqual([[8, 12, iso(starts), iso(ends)]]);
    expect(store.walmart.price(MUG)).toBe(12);
    await change(id, { ends_at: iso(ends + DAY) });
    expect(atWalmart()).toEqual([[8, 12, iso(starts), iso(ends + DAY)]]);
    pass(2 * DAY);
    expect(shown()).toBe(12);
    // Nothing is sent without a reason.
    const before = puts();
    expect(await store.sync(["prices"])).toMatchObject([{ ok: true, counts: { confirmed: 0 } }]);
    expect(puts()).toBe(before);
  });

  it("are one at a time, split after 180 days, and none of a draft, a deleted list or another type", async () => {
    await offers.list([MUG]);
    const at = (days: number) => Date.now() + days * DAY;
    const [one, two, three, four] = [at(1), at(2), at(3), at(200)];
    const long = await sale(one, four);
    const short = await sale(two, three, { amount: 7 });
    await sale(one, four, { amount: 9, type: "override", status: "draft" });
    expect(atWalmart()).toEqual([
      [8, 10, iso(one), iso(two)],
      [7, 10, iso(two), iso(three)],
      [8, 10, iso(three), iso(three + 180 * DAY)],
      [8, 10, iso(three + 180 * DAY), iso(four)],
    ]);
    expect((await listing()).promotion).toMatchObject({
      starts_at: iso(one),
      ends_at: iso(four),
    });
    await remove(long);
    expect(atWalmart()).toEqual([[7, 10, iso(two), iso(three)]]);
    await change(short, { status: "draft" });
    expect(atWalmart()).toEqual([]);
    expect((await listing()).promotion).toBeNull();
    await change(short, { status: "active" });
    expect(atWalmart()).toHaveLength(1);
    const account = (await offers.row(MUG)).account_id;
    await store.post(`/admin/walmart/accounts/${account}`, { settings: { promotions: "off" } });
    await store.sync(["prices"]);
    expect(atWalmart()).toEqual([]);
    expect((await listing()).promotion).toBeNull();
  });

  it("are the plain price at its time where it is too late for Walmart's rules", async () => {
    await offers.list([MUG], { account: { settings: { price: { percent: 10 } } } });
    await store.sync(["prices"]);
    const id = await sale(Date.now() + HOUR, Date.now() + 2 * HOUR);
    expect(await listing()).toMatchObject({
      price: 11,
      promotion: { price: 8.8, state: "plain" },
      promotion_error: null,
    });
    const move = (starts: number, ends: number) =>
      offers.knex.raw("UPDATE price_list SET starts_at = ?, ends_at = ? WHERE id = ?", [
        iso(starts),
        iso(ends),
        id,
      ] as never);
    // As if an hour had passed, without an event.
    await move(Date.now(), Date.now() + HOUR);
    await store.sync(["prices"]);
    expect(store.walmart.price(MUG)).toBe(8.8);
    expect((await listing()).promotion).toMatchObject({ price: 8.8, state: "plain" });
    expect(atWalmart()).toEqual([]);
    await move(Date.now() - HOUR, Date.now() - 1);
    await store.sync(["prices"]);
    expect(store.walmart.price(MUG)).toBe(11);
    expect((await listing()).promotion).toBeNull();
    // Without dates, and long settled: the rest of it becomes a promotion.
    const open = await sale(null, null);
    expect(store.walmart.price(MUG)).toBe(8.8);
    await offers.knex.raw("UPDATE price_list SET updated_at = now() - interval '2 hours'");
    await offers.knex.raw("UPDATE price SET updated_at = now() - interval '2 hours'");
    await store.sync(["prices"]);
    expect(atWalmart()).toHaveLength(3);
    expect(atWalmart()[0]?.slice(0, 2)).toEqual([8.8, 11]);
    await remove(open);
    expect([store.walmart.price(MUG), atWalmart()]).toEqual([11, []]);
  });

  it("that Walmart refuses are shown and sent again, and a lost answer is read back", async () => {
    await offers.list([MUG, "SKU-02"]);
    await store.sync(["prices"]);
    // By Walmart's clock it is too late already.
    pass(2 * HOUR);
    const [starts, ends] = [Date.now() + 5 * HOUR, Date.now() + 29 * HOUR];
    await sale(starts, ends);
    expect(atWalmart()).toEqual([]);
    expect(await listing()).toMatchObject({
      status: "error",
      promotion: { state: "rejected" },
      promotion_error: expect.stringMatching(/four hours from now.*plain price/s),
    });
    pass(-2 * HOUR);
    await store.sync(["prices"], { force: true });
    expect(atWalmart()).toEqual([[8, 10, iso(starts), iso(ends)]]);
    expect(await listing()).toMatchObject({
      status: "published",
      promotion: { state: "planned" },
      promotion_error: null,
    });
    const before = puts();
    store.walmart.injectFault({ path: "/v3/price", kind: "reset", effect: "after" });
    await sale(starts, ends, { skus: ["SKU-02"] });
    await offers.knex.raw("UPDATE walmart_listing_change SET next_attempt_at = now()");
    await store.sync(["prices"], { force: true });
    expect(atWalmart("SKU-02")).toEqual([[8, 10, iso(starts), iso(ends)]]);
    expect(puts()).toBe(before + 1);
    expect(await offers.open()).toEqual([]);
  });

  it("that somebody else has changed are sent again by the drift check", async () => {
    await offers.list([MUG]);
    const [starts, ends] = [Date.now() + 5 * HOUR, Date.now() + 29 * HOUR];
    await sale(starts, ends);
    await store.sync(["inventory", "prices"]);
    const [account] = await offers.service.listWalmartAccounts({});
    if (!account) throw new Error("There is no account");
    await (await offers.service.clientFor(account)).prices.removePromotions(MUG);
    expect(atWalmart()).toEqual([]);
    expect(await store.sync(["drift"])).toMatchObject([{ ok: true, counts: { drifted: 1 } }]);
    expect(atWalmart()).toEqual([[8, 10, iso(starts), iso(ends)]]);
    expect(await store.sync(["drift"])).toMatchObject([{ ok: true, counts: { drifted: 0 } }]);
  });

  it("of many items go by feed: made, changed and removed", async () => {
    await offers.list(SKUS, { price: 10 });
    await store.sync(["prices"]);
    const fed = () => store.walmart.feeds().length;
    const [starts, ends] = [Date.now() + 5 * HOUR, Date.now() + 29 * HOUR];
    const id = await sale(starts, ends, { skus: SKUS });
    await store.sync(["prices"]);
    const all = () => SKUS.map((sku) => atWalmart(sku));
    expect(all()).toEqual(SKUS.map(() => [[8, 10, iso(starts), iso(ends)]]));
    expect([fed(), puts()]).toEqual([2, 0]);
    await change(id, { ends_at: iso(ends + DAY) });
    expect(all()).toEqual(SKUS.map(() => [[8, 10, iso(starts), iso(ends + DAY)]]));
    await remove(id);
    await store.sync(["prices"]);
    expect(all()).toEqual(SKUS.map(() => []));
    expect([fed(), puts()]).toEqual([4, 0]);
    expect(await offers.open()).toEqual([]);
  });
});
