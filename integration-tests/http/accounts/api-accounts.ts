import { WALMART_MODULE, type WalmartModuleService } from "../../../src/modules/walmart";
import { DEFAULT_SELLER } from "../../../src/simulator";
import { walmartRows } from "../../support/store/rows";
import { storePart } from "../../support/store/suite";

const ACCOUNTS = "/admin/walmart/accounts";

export const apiAccounts = storePart("api-accounts", (store) => {
  const body = {
    name: "Walmart US",
    client_id: DEFAULT_SELLER.clientId,
    client_secret: DEFAULT_SELLER.clientSecret,
  };
  const invalid = { status: 400, type: "invalid_data" };
  const service = () => store.container.resolve<WalmartModuleService>(WALMART_MODULE);
  const secretOf = async (id: string) =>
    (await service().retrieveWalmartAccount(id, { select: ["id", "client_secret"] })).client_secret;

  describe("POST /admin/walmart/accounts", () => {
    it("connects an account and chooses what was left out", async () => {
      const { status, data } = await store.post(ACCOUNTS, { ...body, settings: { wfs: "import" } });
      expect({ status, data }).toEqual({
        status: 200,
        data: {
          account: {
            id: expect.stringMatching(/^walacc_/),
            name: "Walmart US",
            client_id: DEFAULT_SELLER.clientId,
            sales_channel_id: store.seeded.sales_channel_id,
            stock_location_id: store.seeded.stock_location_id,
            region_id: store.seeded.region_id,
            shipping_option_id: store.seeded.shipping_option_id,
            enabled: true,
            seller_id: expect.stringMatching(/^\d+$/),
            settings: { wfs: "import" },
            health: "connected",
            health_message: expect.any(String),
            health_checked_at: expect.stringMatching(/^\d{4}-.*Z$/),
            last_imported_at: null,
            created_at: expect.stringMatching(/^\d{4}-.*Z$/),
            updated_at: expect.stringMatching(/^\d{4}-.*Z$/),
          },
        },
      });
    });

    it("shows wrong credentials on the account", async () => {
      const { status, data } = await store.post(ACCOUNTS, { ...body, client_secret: "wrong" });
      expect({ status, data }).toMatchObject({
        status: 200,
        data: { account: { health: "not_connected", health_message: expect.any(String) } },
      });
    });

    it("answers 400 to a wrong body, names what is wrong and stores nothing", async () => {
      for (const [wrong, named] of [
        [{}, "name is required"],
        [[], "body must be an object"],
        [{ ...body, name: " " }, "name must not be empty"],
        [{ ...body, client_secret: 5 }, "client_secret must be text"],
        [{ ...body, enabled: "yes" }, "enabled must be true or false"],
        [{ ...body, api_url: "https://evil.example" }, "api_url is unknown"],
        [{ ...body, settings: { color: 1 } }, "settings.color is unknown"],
        [{ ...body, settings: { unknown_sku: "drop" } }, "settings.unknown_sku must be one of"],
        [{ ...body, region_id: "reg_none" }, "region_id"],
        [{ ...body, name: "a\u0000" }, "name contains a character"],
      ] as const) {
        const { status, data } = await store.post(ACCOUNTS, wrong);
        expect({ named, status, type: data.type }).toEqual({ named, ...invalid });
        expect(data.message).toContain(named);
      }
      expect(await service().listWalmartAccounts({})).toEqual([]);
    });

    it("answers 400 to a second account of that name", async () => {
      await store.connect();
      const { status, data } = await store.post(ACCOUNTS, { ...body, client_id: "another" });
      expect({ status, type: data.type }).toEqual(invalid);
      expect(data.message).toContain("name");
    });
  });

  describe("GET /admin/walmart/accounts", () => {
    it("lists, filters, searches, orders and pages", async () => {
      const rows = walmartRows(store.container);
      await rows.account({ name: "Alpha", client_id: "one" });
      await rows.account({ name: "Beta", client_id: "two", enabled: false });
      await rows.account({ name: "Gamma", client_id: "three", health: "connected" });
      for (const [query, expected] of [
        ["", ["Alpha", "Beta", "Gamma"]],
        ["order=-name", ["Gamma", "Beta", "Alpha"]],
        ["limit=1&offset=1", ["Beta"]],
        ["limit=0", []],
        ["enabled=false", ["Beta"]],
        ["health=connected", ["Gamma"]],
        ["q=ALP", ["Alpha"]],
        ["q=two", ["Beta"]],
        ["q=%25", []],
      ] as const) {
        const { data } = await store.get(`${ACCOUNTS}?${query}`);
        const names = data.accounts.map((one: { name: string }) => one.name);
        expect({ query, names }).toEqual({ query, names: expected });
      }
      const { data } = await store.get(`${ACCOUNTS}?limit=1&offset=1`);
      expect(data).toMatchObject({ count: 3, limit: 1, offset: 1 });
    });

    it("answers 400 to a wrong query", async () => {
      for (const query of [
        "limit=abc",
        "limit=201",
        "order=client_secret",
        "enabled=yes",
        "health=ill",
        "client_secret=x",
        "fields=%2Bclient_secret",
      ]) {
        const { status, data } = await store.get(`${ACCOUNTS}?${query}`);
        expect({ query, status, type: data.type }).toEqual({ query, ...invalid });
        expect(data.message).toContain(query.split("=")[0]);
      }
    });
  });

  describe("/admin/walmart/accounts/:id", () => {
    it("answers one", async () => {
      const id = await store.connect();
      const { status, data } = await store.get(`${ACCOUNTS}/${id}`);
      expect({ status, data }).toMatchObject({
        status: 200,
        data: { account: { id, name: "Walmart US" } },
      });
    });

    it("changes what is given and leaves the rest", async () => {
      const id = await store.connect({ settings: { wfs: "import", unknown_sku: "hold" } });
      const secret = await secretOf(id);
      const { status, data } = await store.post(`${ACCOUNTS}/${id}`, {
        name: "Renamed",
        enabled: false,
        client_secret: " ",
        settings: { wfs: null, place_order_event: true },
      });
      expect({ status, data }).toMatchObject({
        status: 200,
        data: { account: { id, name: "Renamed", enabled: false, health: "connected" } },
      });
      expect(data.account.settings).toEqual({ unknown_sku: "hold", place_order_event: true });
      expect(await secretOf(id)).toBe(secret);
    });

    it("answers 400 to a wrong change and leaves all as it was", async () => {
      const id = await store.connect();
      const before = await store.get(`${ACCOUNTS}/${id}`);
      for (const [wrong, named] of [
        [{ name: "" }, "name must not be empty"],
        [{ id: "walacc_other" }, "id is unknown"],
        [{ settings: { color: null } }, "settings.color is unknown"],
        [{ settings: { inventory: { buffer: "2" } } }, "settings.inventory.buffer must be"],
        [{ sales_channel_id: "sc_none" }, "sales_channel_id"],
      ] as const) {
        const { status, data } = await store.post(`${ACCOUNTS}/${id}`, wrong);
        expect({ named, status, type: data.type }).toEqual({ named, ...invalid });
        expect(data.message).toContain(named);
      }
      const after = await store.get(`${ACCOUNTS}/${id}`);
      expect(after.data).toEqual(before.data);
    });

    it("tests the connection and answers 200 also if it fails", async () => {
      const id = await store.connect();
      const good = await store.post(`${ACCOUNTS}/${id}/test`);
      expect({ status: good.status, data: good.data }).toMatchObject({
        status: 200,
        data: { ok: true, scopes: { orders: "full_access" }, message: expect.any(String) },
      });

      await store.post(`${ACCOUNTS}/${id}`, { client_secret: "wrong" });
      const bad = await store.post(`${ACCOUNTS}/${id}/test`);
      expect({ status: bad.status, data: bad.data }).toMatchObject({
        status: 200,
        data: { ok: false, message: expect.any(String) },
      });
    });

    it("deletes it", async () => {
      const id = await store.connect();
      const { status, data } = await store.delete(`${ACCOUNTS}/${id}`);
      expect({ status, data }).toEqual({
        status: 200,
        data: { id, object: "walmart_account", deleted: true },
      });
      expect((await store.get(`${ACCOUNTS}/${id}`)).status).toBe(404);
      expect((await store.delete(`${ACCOUNTS}/${id}`)).status).toBe(404);
    });

    it("is deleted with open updates only by force", async () => {
      const id = await store.connect();
      await walmartRows(store.container).update({ account_id: id, state: "pending" });
      for (const query of ["", "?force=false", "?force=yes"]) {
        const { status, data } = await store.delete(`${ACCOUNTS}/${id}${query}`);
        expect({ query, status, type: data.type }).toEqual({ query, ...invalid });
        expect(data.message).toContain("force");
      }
      expect((await store.delete(`${ACCOUNTS}/${id}?force=true`)).status).toBe(200);
    });

    it("answers 404 to an unknown id", async () => {
      const path = `${ACCOUNTS}/walacc_none`;
      for (const answer of [
        await store.get(path),
        await store.post(path, { name: "x" }),
        await store.delete(path),
        await store.post(`${path}/test`),
        await store.get(`${ACCOUNTS}/${"x".repeat(5000)}`),
      ]) {
        expect({ status: answer.status, type: answer.data.type }).toEqual({
          status: 404,
          type: "not_found",
        });
        expect(answer.data.message).toContain("Walmart account");
      }
    });
  });

  it("never answers the secret, in any form", async () => {
    const id = await store.connect();
    const path = `${ACCOUNTS}/${id}`;
    const wrong = "hunter2-hunter2-hunter2";
    const answers = [
      await store.get(path),
      await store.get(ACCOUNTS),
      await store.post(`${path}/test`),
      await store.post(path, { name: "Again" }),
      await store.post(path, { client_secret: wrong }),
      await store.post(`${path}/test`),
      await store.post(path, { client_secret: { value: wrong } }),
      await store.get("/admin/walmart/overview"),
      await store.get("/admin/walmart/activity?limit=200"),
    ];
    const said = JSON.stringify(answers.map(({ data }) => data));
    const basic = (secret: string) =>
      Buffer.from(`${DEFAULT_SELLER.clientId}:${secret}`).toString("base64");
    for (const secret of [DEFAULT_SELLER.clientSecret, wrong]) {
      expect(said).not.toContain(secret);
      expect(said).not.toContain(basic(secret));
    }
    expect(said).not.toContain(await secretOf(id));
    expect(said).not.toContain('client_secret":');
  });

  it("answers 401 without authentication", async () => {
    const anonymous = { validateStatus: () => true };
    const path = `${ACCOUNTS}/walacc_none`;
    const answers = await Promise.all([
      store.http.get(ACCOUNTS, anonymous),
      store.http.post(ACCOUNTS, body, anonymous),
      store.http.get(path, anonymous),
      store.http.post(path, {}, anonymous),
      store.http.delete(path, anonymous),
      store.http.post(`${path}/test`, {}, anonymous),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 401]);
  });
});
