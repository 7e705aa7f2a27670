import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { WALMART_MODULE, type WalmartModuleService } from "../../../src/modules/walmart";
import { DEFAULT_SELLER } from "../../../src/simulator";
import { medusaOrder } from "../../support/store/medusa-order";
import { storePart } from "../../support/store/suite";

const SECRET = DEFAULT_SELLER.clientSecret;
export const accountConnect = storePart("account-connect", (store) => {
  const walmart = () => store.container.resolve<WalmartModuleService>(WALMART_MODULE);
  const accounts = "/admin/walmart/accounts";
  const body = (more: Record<string, unknown> = {}) => ({
    name: "Walmart US",
    client_id: DEFAULT_SELLER.clientId,
    client_secret: SECRET,
    ...more,
  });
  const read = async (id: string) => (await store.get(`${accounts}/${id}`)).data.account;

  describe("connecting", () => {
    it("takes the one channel, location, region and option that the store has", async () => {
      const { status, data } = await store.post(accounts, body());
      const { sales_channel_id, stock_location_id, region_id, shipping_option_id } = store.seeded;
      expect({ status, data }).toMatchObject({
        status: 200,
        data: {
          account: {
            name: "Walmart US",
            client_id: DEFAULT_SELLER.clientId,
            sales_channel_id,
            stock_location_id,
            region_id,
            shipping_option_id,
            enabled: true,
            settings: {},
            health: "connected",
            health_message: expect.stringContaining("Connected"),
            last_imported_at: null,
          },
        },
      });
    });

    it("creates what an empty store lacks, so that an order can be imported and fulfilled", async () => {
      const { container } = store;
      const fulfillment = container.resolve(Modules.FULFILLMENT);
      const ids = (rows: { id: string }[]) => rows.map((row) => row.id);
      await fulfillment.deleteShippingOptions(ids(await fulfillment.listShippingOptions({})));
      await fulfillment.deleteFulfillmentSets(ids(await fulfillment.listFulfillmentSets({})));
      const places = container.resolve(Modules.STOCK_LOCATION);
      await places.deleteStockLocations(ids(await places.listStockLocations({})));
      const regions = container.resolve(Modules.REGION);
      await regions.deleteRegions(ids(await regions.listRegions({})));
      const channels = container.resolve(Modules.SALES_CHANNEL);
      await channels.deleteSalesChannels(ids(await channels.listSalesChannels({})));

      const { status, data } = await store.post(accounts, body());
      expect({ status, data }).toMatchObject({ status: 200 });
      const { account } = data;
      expect(await channels.listSalesChannels({})).toMatchObject([
        { id: account.sales_channel_id, name: "Walmart US" },
      ]);
      expect(await places.listStockLocations({})).toMatchObject([
        { id: account.stock_location_id, name: "Walmart US" },
      ]);
      expect(await regions.listRegions({}, { relations: ["countries"] })).toMatchObject([
        { id: account.region_id, currency_code: "usd", countries: [{ iso_2: "us" }] },
      ]);

      const { purchaseOrderId } = store.walmart.createOrder({ lines: [{ sku: "SKU-A" }] });
      await store.sync(["orders"]);
      const row = await store.order(purchaseOrderId);
      const order = await medusaOrder(store, row.order_id);
      const made = await store.post(`/admin/orders/${order.id}/fulfillments`, {
        items: [{ id: order.items[0].id, quantity: 1 }],
      });
      expect({ status: made.status, data: made.data }).toMatchObject({ status: 200 });
    });

    it.each([
      ["sales_channel_id", "/admin/sales-channels", { name: "Other" }],
      ["stock_location_id", "/admin/stock-locations", { name: "Other" }],
      [
        "region_id",
        "/admin/regions",
        { name: "Also dollars", currency_code: "usd", countries: ["pr", "gu"] },
      ],
    ])("asks for %s where the store has several, and names them", async (field, path, other) => {
      // Two of each in the US: none is the obvious one.
      if (field === "region_id") {
        await store.container
          .resolve(Modules.REGION)
          .updateRegions(store.seeded.region_id, { countries: [] });
      }
      const made = await store.post(path, other);
      expect(made.status).toBe(200);
      const before = await countPlaces();
      const { status, data } = await store.post(accounts, body());
      expect({ status, data }).toMatchObject({ status: 400, data: { type: "invalid_data" } });
      expect(data.message).toContain(`${field}:`);
      expect(data.message).toContain(
        store.seeded[field as "sales_channel_id" | "stock_location_id" | "region_id"],
      );
      expect(data.message).toContain(other.name);
      expect(await countPlaces()).toEqual(before);
      expect((await store.get(accounts)).data.count).toBe(0);

      const named = await store.post(
        accounts,
        body({
          [field]: store.seeded[field as "sales_channel_id" | "stock_location_id" | "region_id"],
        }),
      );
      expect(named.status).toBe(200);
    });

    it("asks for the shipping option where the location has several", async () => {
      const option = await store.container
        .resolve(Modules.FULFILLMENT)
        .retrieveShippingOption(store.seeded.shipping_option_id);
      const made = await store.post("/admin/shipping-options", {
        name: "Express",
        service_zone_id: option.service_zone_id,
        shipping_profile_id: option.shipping_profile_id,
        provider_id: option.provider_id,
        price_type: "flat",
        type: { label: "Express", description: "-", code: "express" },
        prices: [{ currency_code: "usd", amount: 1 }],
        rules: [],
      });
      expect({ status: made.status, data: made.data }).toMatchObject({ status: 200 });
      const { status, data } = await store.post(accounts, body());
      expect({ status, message: data.message }).toEqual({
        status: 400,
        message: expect.stringMatching(/^shipping_option_id: .*Express/),
      });
    });

    it.each(["sales_channel_id", "stock_location_id", "region_id", "shipping_option_id"])(
      "refuses a %s that does not exist",
      async (field) => {
        const { status, data } = await store.post(accounts, body({ [field]: "none_1" }));
        expect({ status, message: data.message }).toEqual({
          status: 400,
          message: expect.stringMatching(new RegExp(`^${field}: .*none_1`)),
        });
      },
    );

    it("refuses a name or client id that another account has", async () => {
      await store.connect();
      const sameName = await store.post(accounts, body({ client_id: "another" }));
      expect(sameName).toMatchObject({
        status: 400,
        data: { message: expect.stringMatching(/^name: /) },
      });
      const sameClient = await store.post(accounts, body({ name: "Another" }));
      expect(sameClient).toMatchObject({
        status: 400,
        data: { message: expect.stringMatching(/^client_id: /) },
      });
      expect((await store.get(accounts)).data.count).toBe(1);
    });

    const countPlaces = async () => {
      const { container } = store;
      return [
        (await container.resolve(Modules.SALES_CHANNEL).listSalesChannels({})).length,
        (await container.resolve(Modules.STOCK_LOCATION).listStockLocations({})).length,
        (await container.resolve(Modules.REGION).listRegions({})).length,
        (await container.resolve(Modules.FULFILLMENT).listShippingOptions({})).length,
      ];
    };
  });

  describe("the connection", () => {
    it("is shown as not connected for wrong credentials; nothing else breaks", async () => {
      const wrong = await store.post(accounts, body({ client_secret: "not-the-secret" }));
      expect(wrong.status).toBe(200);
      const { id } = wrong.data.account;
      expect(wrong.data.account).toMatchObject({
        health: "not_connected",
        health_message: expect.stringMatching(/client ID or client secret/),
      });
      const other = await store.connect({
        name: "Second",
        client_id: "second-client",
        client_secret: "second-secret",
      });
      store.walmart.createOrder({ clientId: "second-client", lines: [{ sku: "SKU-A" }] });

      const results = await store.sync(["orders", "updates"]);
      expect(results).toMatchObject([
        { account_id: id, what: "orders", ok: false, errors: [{ message: expect.any(String) }] },
        { account_id: id, what: "updates", ok: true },
        { account_id: other, what: "orders", ok: true, counts: { imported: 1 } },
        { account_id: other, what: "updates", ok: true },
      ]);
      expect((await store.get("/admin/walmart/overview")).status).toBe(200);
      expect((await store.get("/admin/orders")).data.count).toBe(1);
      expect(await read(other)).toMatchObject({ health: "connected" });

      const test = await store.post(`${accounts}/${id}/test`);
      expect(test).toMatchObject({ status: 200, data: { ok: false, scopes: {} } });
      expect(JSON.stringify([wrong.data, results, test.data])).not.toContain("not-the-secret");

      const fixed = await store.post(`${accounts}/${id}`, { client_secret: SECRET });
      expect(fixed.data.account).toMatchObject({ health: "connected" });
      expect(await store.sync(["orders"], { account_id: id })).toMatchObject([{ ok: true }]);
    });

    it.each([
      ["reader-client", "reader-secret", "view only"],
      ["barred-client", "barred-secret", "no access"],
    ])("names the permission that %s lacks", async (client_id, client_secret, now) => {
      const { data } = await store.post(accounts, body({ client_id, client_secret }));
      expect(data.account).toMatchObject({ health: "not_connected" });
      const test = await store.post(`${accounts}/${data.account.id}/test`);
      expect(test).toMatchObject({
        status: 200,
        data: {
          ok: false,
          scopes: { orders: now.replace(" ", "_"), returns: "full_access" },
          message: expect.stringMatching(new RegExp(`"orders" \\(current access: ${now}`)),
        },
      });
    });

    it("lists all missing permissions, also those that only a probe reveals", async () => {
      const narrow = { client_id: "narrow-client", client_secret: "narrow-secret" };
      const { data } = await store.post(accounts, body(narrow));
      store.walmart.injectFault({ kind: "status", status: 403, path: "/v3/feeds", times: 9 });
      store.walmart.injectFault({ kind: "status", status: 404, path: "/v3/inventories" });
      store.walmart.clearRequests();
      const test = await store.post(`${accounts}/${data.account.id}/test`);
      expect(test).toMatchObject({ status: 200, data: { ok: false } });
      expect(test.data.message).toMatch(
        /^The API keys lack these permissions: "returns" \(current access: view only.*"price" \(current access: no access.*"feeds" \(Walmart denies/,
      );
      expect(test.data.message).not.toMatch(/"(orders|item|inventory)"/);
      expect(await read(data.account.id)).toMatchObject({
        health: "not_connected",
        health_message: test.data.message,
      });
      const asked = store.walmart.requests({ method: "GET" });
      expect([...new Set(asked.map(({ operation }) => operation))].sort()).toEqual([
        "feeds.list",
        "inventories.list",
        "items.list",
        "orders.listReleased",
        "token.detail",
      ]);
      store.walmart.clearFaults();
      expect((await store.post(`${accounts}/${data.account.id}/test`)).data.message).not.toContain(
        "feeds",
      );
    });

    it("is lost and found again by what the import sees", async () => {
      const id = await store.connect();
      store.walmart.injectFault({
        kind: "status",
        status: 401,
        path: "/v3/orders",
        times: 2,
      });
      expect(await store.sync(["orders"])).toMatchObject([{ ok: false }]);
      expect(await read(id)).toMatchObject({ health: "not_connected" });
      expect(await store.sync(["orders"])).toMatchObject([{ ok: true }]);
      expect(await read(id)).toMatchObject({ health: "connected" });
    });

    it("is unknown while Walmart is away", async () => {
      store.walmart.injectFault({ kind: "status", status: 503, path: "/v3/token", times: 20 });
      const { status, data } = await store.post(accounts, body());
      expect({ status, data }).toMatchObject({
        status: 200,
        data: { account: { health: "unknown", health_message: expect.any(String) } },
      });
    });
  });

  describe("the secret", () => {
    it("is stored encrypted, and is in no answer, log or activity", async () => {
      const id = await store.connect();
      store.walmart.createOrder({ lines: [{ sku: "SKU-A" }] });
      await store.sync(["orders", "updates"]);
      store.walmart.injectFault({ kind: "status", status: 500, path: "/v3", times: 30 });
      await store.sync(["orders", "reconcile"]);
      store.walmart.clearFaults();

      const knex = store.container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
      const [stored] = (
        await knex.raw("SELECT client_secret FROM walmart_account WHERE id = ?", [id])
      ).rows;
      expect(stored.client_secret).toMatch(/^v2:/);
      const basic = Buffer.from(`${DEFAULT_SELLER.clientId}:${SECRET}`).toString("base64");
      const tables = await knex.raw(
        "SELECT table_name FROM information_schema.tables WHERE table_name LIKE 'walmart%' OR table_name LIKE 'workflow%'",
      );
      for (const { table_name } of tables.rows) {
        const { rows } = await knex.raw(`SELECT to_jsonb(t)::text AS row FROM ${table_name} t`);
        const all = rows.map(({ row }: { row: string }) => row).join();
        expect({ table_name, leaks: all.includes(SECRET) || all.includes(basic) }).toEqual({
          table_name,
          leaks: false,
        });
      }
      const answers = [
        await store.get(accounts),
        await store.get(`${accounts}/${id}`),
        await store.post(`${accounts}/${id}/test`),
        await store.post(`${accounts}/${id}`, { client_secret: SECRET }),
        await store.get("/admin/walmart/activity"),
        await store.get("/admin/walmart/overview"),
      ];
      for (const answer of answers) {
        expect(answer.status).toBe(200);
        const text = JSON.stringify(answer.data);
        expect(text).not.toContain(SECRET);
        expect(text).not.toContain("client_secret");
        expect(text).not.toMatch(/v[12]:/);
      }
    });

    it("stays when the new one is blank", async () => {
      const id = await store.connect();
      for (const client_secret of ["", "   "]) {
        const { data } = await store.post(`${accounts}/${id}`, { client_secret });
        expect(data.account).toMatchObject({ health: "connected" });
      }
      expect(await store.sync(["orders"])).toMatchObject([{ ok: true }]);
    });

    it("encrypted with another key is reported, and entering it again fixes it", async () => {
      const id = await store.connect();
      const options = walmart().options as { encryptionKey: string };
      const key = options.encryptionKey;
      try {
        options.encryptionKey = Buffer.alloc(32, "other").toString("base64");
        const [result] = await store.sync(["orders"]);
        expect(result).toMatchObject({
          ok: false,
          errors: [{ message: expect.stringContaining("WALMART_ENCRYPTION_KEY") }],
        });
        expect(await read(id)).toMatchObject({
          health: "not_connected",
          health_message: expect.stringContaining("WALMART_ENCRYPTION_KEY"),
        });
        const test = await store.post(`${accounts}/${id}/test`);
        expect(test).toMatchObject({ status: 200, data: { ok: false } });
        const asked = await store.post("/admin/walmart/orders/import", {
          account_id: id,
          purchase_order_ids: ["1"],
        });
        expect(asked).toMatchObject({
          status: 400,
          data: { message: expect.stringContaining("WALMART_ENCRYPTION_KEY") },
        });
        const { data } = await store.post(`${accounts}/${id}`, { client_secret: SECRET });
        expect(data.account).toMatchObject({ health: "connected" });
        expect(await store.sync(["orders"])).toMatchObject([{ ok: true }]);
      } finally {
        options.encryptionKey = key;
      }
    });
  });

  describe("changing", () => {
    it("changes what is given and merges settings key by key", async () => {
      const id = await store.connect({
        settings: { unknown_sku: "custom_item", carriers: { a: "UPS" }, wfs: "import" },
      });
      const { status, data } = await store.post(`${accounts}/${id}`, {
        name: "Renamed",
        settings: { wfs: null, carriers: { b: "USPS" }, place_order_event: true },
      });
      expect({ status, data }).toMatchObject({
        status: 200,
        data: { account: { name: "Renamed", client_id: DEFAULT_SELLER.clientId } },
      });
      expect(data.account.settings).toEqual({
        unknown_sku: "custom_item",
        carriers: { b: "USPS" },
        place_order_event: true,
      });
    });

    it("refuses another account's name or client id, and ids that do not exist", async () => {
      const id = await store.connect();
      await store.connect({
        name: "Second",
        client_id: "second-client",
        client_secret: "second-secret",
      });
      const refusals: [Record<string, unknown>, RegExp][] = [
        [{ name: "Second" }, /^name: /],
        [{ client_id: "second-client" }, /^client_id: /],
        [{ region_id: "reg_none" }, /^region_id: /],
        [{ shipping_option_id: "so_none" }, /^shipping_option_id: /],
      ];
      for (const [change, message] of refusals) {
        expect(await store.post(`${accounts}/${id}`, change)).toMatchObject({
          status: 400,
          data: { message: expect.stringMatching(message) },
        });
      }
      expect((await store.post(`${accounts}/${id}`, { name: "Walmart US" })).status).toBe(200);
      expect((await store.post(`${accounts}/walacc_none`, { name: "X" })).status).toBe(404);
    });

    it("works although the account's channel is gone from the store", async () => {
      const id = await store.connect();
      await store.container
        .resolve(Modules.SALES_CHANNEL)
        .deleteSalesChannels([store.seeded.sales_channel_id]);
      const { status, data } = await store.post(`${accounts}/${id}`, { enabled: false });
      expect({ status, data }).toMatchObject({
        status: 200,
        data: { account: { enabled: false } },
      });
    });
  });

  describe("deleting", () => {
    it("keeps the orders readable and stops the sync; connecting again brings the same account back", async () => {
      const id = await store.connect();
      const first = store.walmart.createOrder({ lines: [{ sku: "SKU-A" }] }).purchaseOrderId;
      await store.sync(["orders", "updates"]);
      const before = await store.order(first);

      const gone = await store.delete(`${accounts}/${id}`);
      expect(gone).toMatchObject({
        status: 200,
        data: { id, object: "walmart_account", deleted: true },
      });
      expect((await store.get(`${accounts}/${id}`)).status).toBe(404);
      expect((await store.get(accounts)).data.count).toBe(0);
      expect(await store.order(first)).toMatchObject({ id: before.id, status: "open" });
      const second = store.walmart.createOrder({ lines: [{ sku: "SKU-A" }] }).purchaseOrderId;
      store.walmart.clearRequests();
      expect(await store.sync(["orders", "updates", "reconcile"])).toEqual([]);
      const named = await store.post("/admin/walmart/sync", { what: ["orders"], account_id: id });
      expect(named.status).toBe(404);
      expect(store.walmart.requests()).toEqual([]);

      // Its name has found another owner meanwhile.
      await store.connect({ client_id: "second-client", client_secret: "second-secret" });
      const again = await store.connect({ name: "Back again" });
      expect(again).toBe(id);
      expect(await read(id)).toMatchObject({ name: "Back again", health: "connected" });
      const [result] = await store.sync(["orders"], { account_id: id });
      expect(result).toMatchObject({ ok: true, counts: { imported: 1 } });
      expect((await store.order(first)).order_id).toBe(before.order_id);
      expect((await store.order(second)).order_id).not.toBeNull();
      expect((await store.get("/admin/orders")).data.count).toBe(2);
    });

    it("is rejected while updates are open, unless it is forced; then nothing is sent to Walmart", async () => {
      const id = await store.connect();
      const { purchaseOrderId } = store.walmart.createOrder({ lines: [{ sku: "SKU-A" }] });
      store.walmart.injectFault({ kind: "status", status: 503, path: "acknowledge", times: 50 });
      await store.sync(["orders", "updates"]);
      expect((await store.order(purchaseOrderId)).updates).toMatchObject([{ state: "pending" }]);
      const refused = await store.delete(`${accounts}/${id}`);
      expect(refused).toMatchObject({
        status: 400,
        data: { message: expect.stringMatching(/1 update.*force=true/) },
      });
      expect((await store.delete(`${accounts}/${id}?force=true`)).status).toBe(200);
      expect((await store.order(purchaseOrderId)).updates).toMatchObject([{ state: "resolved" }]);
      store.walmart.clearFaults();
      expect(await store.connect()).toBe(id);
      await store.sync(["updates"], { force: true });
      expect(store.walmart.effects({ kind: "acknowledge" })).toEqual([]);
    });
  });
});
