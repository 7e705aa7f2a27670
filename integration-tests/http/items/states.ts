import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { itemProductsOf, SHIRT_UPCS } from "../../support/store/item-products";
import { storePart } from "../../support/store/suite";
import { connectTo } from "./connect";

const DAY = 24 * 60 * 60_000;

/** What each path of the picture server answers. */
type Pictures = Record<string, [status: number, type: string, bytes?: number]>;

/** From the check before anything is sent to an item that is set up again. */
export const states = storePart("from the check to the end of an item", (store) => {
  const connect = connectTo(store);
  const merchant = itemProductsOf(store);
  const draft = async (account: string, options: Parameters<typeof merchant.shirts>[0]) => {
    const product = await merchant.shirts(options);
    const drafts = await merchant.drafts(account, product);
    for (const { id } of Object.values(drafts))
      await merchant.change(id, { product_type: "T-Shirts" });
    return { product, drafts, ids: Object.values(drafts).map(({ id }) => id as string) };
  };
  const checked = async (ids: string[], body: Record<string, unknown> = {}) => {
    const { listings } = await merchant.ok(
      store.post("/admin/walmart/listings/validate", { ids, ...body }),
    );
    return listings;
  };
  const one = (change: Record<string, unknown> = {}) => ({
    variants: { "TEE-M": ["M", "Navy"] as [string, string] },
    product: change,
  });

  describe("pictures", () => {
    let server: Server;
    let url: string;
    const pictures: Pictures = {};
    const asked: string[] = [];

    beforeAll(async () => {
      server = createServer((request, response) => {
        asked.push(request.url ?? "");
        const [status, type, bytes = 2_000] = pictures[request.url ?? ""] ?? [404, "text/plain"];
        response.writeHead(status, { "content-type": type, "content-length": bytes });
        response.end(Buffer.alloc(bytes, 1));
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    });
    afterAll(async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    });

    it("are loaded before anything is sent, and what is wrong with one stands at its attribute", async () => {
      Object.assign(pictures, {
        "/main.jpg": [200, "image/jpeg"],
        "/huge.jpg": [200, "image/jpeg", 6_000_000],
        "/page.html": [200, "text/html; charset=utf-8"],
        "/moved.jpg": [302, "image/jpeg", 0],
      } satisfies Pictures);
      const account = await connect();
      const names = ["main.jpg", "gone.jpg", "huge.jpg", "page.html"];
      const images = names.map((name) => ({ url: `${url}/${name}` }));
      const { product, ids } = await draft(account, one({ images }));
      const [listing] = await checked(ids);
      expect(listing.problems).toMatchObject([
        { path: "productSecondaryImageURL.0", message: expect.stringContaining("404") },
        { path: "productSecondaryImageURL.1", message: expect.stringContaining("too large") },
        { path: "productSecondaryImageURL.2", message: expect.stringContaining("text/html") },
      ]);
      for (const { remedy } of listing.problems) expect(remedy).toMatch(/\S/);
      expect(await merchant.create(ids)).toMatchObject({ queued: 0, refused: 1 });
      expect(await merchant.listing(ids[0]!)).toMatchObject({
        status: "error",
        error_field: "productSecondaryImageURL.0",
        problems: [{}, {}, {}],
      });
      expect(merchant.feeds("MP_ITEM")).toEqual([]);

      await merchant.ok(
        store.post(`/admin/products/${product.id}`, { images: [{ url: `${url}/main.jpg` }] }),
      );
      expect(await merchant.create(ids)).toMatchObject({ queued: 1, refused: 0 });
      await merchant.sync();
      expect(await merchant.listing(ids[0]!)).toMatchObject({ status: "published" });
      // The store asked once; the simulated Walmart asks on its own.
      expect(asked.filter((path) => path === "/main.jpg").length).toBeLessThanOrEqual(2);
    });
  });

  describe("prepared values", () => {
    it("are answered with where they come from", async () => {
      const account = await connect();
      const { ids } = await draft(account, one());
      await merchant.change(ids[0]!, { attributes: { pattern: "Solid", brand: "Lakeside" } });
      const [plain] = await checked(ids);
      expect(plain.values).toBeUndefined();
      const [listing] = await checked(ids, { values: true });
      expect(listing.values).toMatchObject({
        productName: { value: "Northfield crew neck shirt", from: "product" },
        zippered: { value: "No", from: "rule" },
        pattern: { value: expect.anything(), from: "listing" },
        brand: { value: "Lakeside", from: "listing" },
        country_of_origin_substantial_transformation: { value: "Portugal", from: "rule" },
      });
      expect(Object.keys(listing.values)).not.toContain("sku");
      expect(Object.keys(listing.values)).not.toContain("price");
    });
  });

  describe("an item without an identifier", () => {
    it("is created if its brand is exempt, and says what is missing otherwise", async () => {
      const account = await connect();
      const { ids } = await draft(account, { ...one(), upcs: [] });
      const problem = async () => (await checked(ids))[0].problems;
      expect(await problem()).toMatchObject([
        { path: "productIdentifiers", remedy: expect.stringContaining("GTIN exemption") },
      ]);
      store.walmart.addGtinExemption({ brand: "Northfield", exemptionStatus: "PROCESSING" });
      expect(await problem()).toMatchObject([
        { path: "productIdentifiers", message: expect.stringContaining("still reviewing") },
      ]);
      store.walmart.addGtinExemption({ brand: "Northfield", productType: "Mugs" });
      expect(await problem()).toHaveLength(1);
      store.walmart.addGtinExemption({ brand: "northfield", productType: "T-Shirts" });
      expect(await problem()).toEqual([]);
      expect(await merchant.create(ids)).toMatchObject({ queued: 1 });
      await merchant.sync();
      expect(await merchant.listing(ids[0]!)).toMatchObject({
        status: "published",
        problems: [],
      });
      expect(store.walmart.item("TEE-M")).toMatchObject({ productType: "T-Shirts" });
    });
  });

  describe("a retired item", () => {
    it("is set up again with another identifier after a day", async () => {
      const account = await connect();
      const { product, ids } = await draft(account, one());
      await merchant.create(ids);
      await merchant.sync();
      expect(await merchant.listing(ids[0]!)).toMatchObject({ status: "published" });
      await merchant.ok(store.delete(`/admin/walmart/listings/${ids[0]}`));
      await merchant.sync();
      expect((await store.get(`/admin/walmart/listings/${ids[0]}`)).status).toBe(404);

      const [variant] = product.variants;
      await merchant.ok(
        store.post(`/admin/products/${product.id}/variants/${variant.id}`, { upc: SHIRT_UPCS[2] }),
      );
      const { "TEE-M": again } = await merchant.drafts(account, product);
      expect(again.id).not.toBe(ids[0]);
      await merchant.change(again.id, { product_type: "T-Shirts" });
      await merchant.create([again.id]);
      await merchant.sync();
      expect(await merchant.listing(again.id)).toMatchObject({
        status: "error",
        error_code: expect.stringContaining("0101211"),
        remedy: expect.stringContaining("24 hours"),
      });
      store.walmart.advanceClock(DAY);
      expect(await merchant.create([again.id])).toMatchObject({ queued: 1 });
      await merchant.sync();
      expect(await merchant.listing(again.id)).toMatchObject({
        status: "published",
        identifier: SHIRT_UPCS[2],
      });
    });
  });
});
