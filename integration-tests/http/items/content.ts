import { runSyncJob } from "../../../src/jobs/_run-sync";
import { bufferedChangesDone } from "../../../src/subscribers/_change-buffer";
import { itemProductsOf } from "../../support/store/item-products";
import { storePart } from "../../support/store/suite";
import { connectTo } from "./connect";

/** Changes of items that this store set up. */
export const contents = storePart("changed content", (store) => {
  const connect = connectTo(store);
  const merchant = itemProductsOf(store);
  const live = async (account: string) => {
    const product = await merchant.shirts({
      variants: { "TEE-M": ["M", "Navy"], "TEE-L": ["L", "Navy"] },
    });
    const drafts = await merchant.drafts(account, product);
    const ids = Object.values(drafts).map(({ id }) => id as string);
    for (const id of ids) await merchant.change(id, { product_type: "T-Shirts" });
    expect(await merchant.create(ids)).toMatchObject({ queued: 2 });
    await merchant.sync();
    return { product, ids, m: ids[0]! };
  };
  const settings = (account: string, changed: Record<string, unknown>) =>
    merchant.ok(store.post(`/admin/walmart/accounts/${account}`, { settings: changed }));
  const change = async (id: string, body: Record<string, unknown>) => {
    await merchant.ok(store.post(`/admin/products/${id}`, body));
    await bufferedChangesDone();
  };
  const shown = (name: string) => store.walmart.item("TEE-M")?.attributes?.[name];
  const contents = () => store.walmart.listingEffects({ kind: "content" }).length;

  it("comes in line when it is switched on, and prices do not travel with it", async () => {
    const account = await connect();
    const { product, m } = await live(account);
    await change(product.id, { title: "Northfield heavy shirt" });
    await merchant.sync();
    expect(shown("productName")).toBe("Northfield crew neck shirt");
    expect(merchant.feeds("MP_MAINTENANCE")).toEqual([]);

    await settings(account, { content: "keep_in_sync" });
    await merchant.sync();
    expect(shown("productName")).toBe("Northfield heavy shirt");
    expect(merchant.feeds("MP_MAINTENANCE")).toHaveLength(1);
    expect(contents()).toBe(2);
    expect(JSON.stringify(merchant.feeds("MP_MAINTENANCE"))).not.toMatch(/"price"/);
    expect(await merchant.listing(m)).toMatchObject({ status: "published", problems: [] });

    await merchant.sync();
    await store.sync(["listings"], { force: true });
    expect(merchant.feeds("MP_MAINTENANCE")).toHaveLength(1);
  });

  it("makes few feeds of quick changes, and leaves room in the quota in the background", async () => {
    const account = await connect();
    const { product, m } = await live(account);
    await settings(account, { content: "keep_in_sync" });
    await merchant.sync();
    for (const word of ["one", "two", "three", "four", "five"])
      await change(product.id, { title: `Shirt ${word}` });
    await merchant.sync();
    expect(shown("productName")).toBe("Shirt five");
    const made = merchant.feeds("MP_MAINTENANCE").length;
    expect(made).toBeLessThanOrEqual(2);
    // As the job does it, once a minute.
    const job = () => runSyncJob(store.container, "TEST_CRON", ["listings"]);
    for (const word of ["six", "seven"]) {
      await change(product.id, { title: `Shirt ${word}` });
      await job();
    }
    expect(merchant.feeds("MP_MAINTENANCE")).toHaveLength(made);
    expect(await merchant.listing(m)).toMatchObject({ status: "published", problems: [] });
    await merchant.sync();
    expect(shown("productName")).toBe("Shirt seven");
    expect(merchant.feeds("MP_MAINTENANCE")).toHaveLength(made + 1);
  });

  it("is read back after a lost answer, and sent once", async () => {
    const account = await connect();
    const { product } = await live(account);
    await settings(account, { content: "keep_in_sync" });
    await merchant.sync();
    const feeds = { method: "POST", path: "/v3/feeds", times: 1 };
    store.walmart.injectFault({ ...feeds, kind: "reset", effect: "after" });
    await change(product.id, { title: "Northfield shirt" });
    await store.sync(["listings"]);
    await store.sync(["listings"], { force: true });
    await merchant.sync();
    expect(merchant.feeds("MP_MAINTENANCE")).toHaveLength(1);
    expect(shown("productName")).toBe("Northfield shirt");
  });

  it("shows what Walmart would refuse, and leaves the listing as it is", async () => {
    const account = await connect();
    const { product, m } = await live(account);
    await settings(account, { content: "keep_in_sync" });
    await merchant.sync();
    const feeds = merchant.feeds("MP_MAINTENANCE").length;
    await change(product.id, { title: "x".repeat(300) });
    await merchant.sync();
    expect(await merchant.listing(m)).toMatchObject({
      status: "published",
      error_origin: null,
      problems: [{ path: "productName", remedy: expect.stringMatching(/\S/) }],
    });
    expect(merchant.feeds("MP_MAINTENANCE")).toHaveLength(feeds);
    expect(shown("productName")).toBe("Northfield crew neck shirt");

    await change(product.id, { title: "Northfield tee" });
    await merchant.sync();
    expect(await merchant.listing(m)).toMatchObject({ status: "published", problems: [] });
    expect(shown("productName")).toBe("Northfield tee");
  });
});
