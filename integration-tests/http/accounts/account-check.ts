import { DEFAULT_SELLER } from "../../../src/simulator";
import { shownOf } from "../../support/store/shown";
import { storePart } from "../../support/store/suite";

export const accountCheck = storePart("account-check", (store) => {
  const offers = shownOf(store);
  const check = (body: unknown) => store.post("/admin/walmart/accounts/check", body);
  const valid = {
    client_id: DEFAULT_SELLER.clientId,
    client_secret: DEFAULT_SELLER.clientSecret,
  };

  it("says that credentials work, with their permissions, and stores nothing", async () => {
    const { status, data } = await check(valid);
    expect({ status, data }).toEqual({
      status: 200,
      data: {
        ok: true,
        scopes: expect.objectContaining({ orders: "full_access" }),
        message: expect.stringContaining("Connected"),
      },
    });
    // With the rest of the form.
    const whole = await check({
      ...valid,
      name: "Walmart",
      sales_channel_id: null,
      settings: {},
    });
    expect(whole).toMatchObject({ status: 200, data: { ok: true } });
    expect((await store.get("/admin/walmart/accounts")).data.count).toBe(0);
    expect((await store.get("/admin/walmart/activity")).data.count).toBe(0);
  });

  it("names missing permissions, and answers 200 for wrong keys without repeating them", async () => {
    const narrow = await check({ client_id: "narrow-client", client_secret: "narrow-secret" });
    expect(narrow).toMatchObject({ status: 200, data: { ok: false } });
    expect(narrow.data.message).toMatch(/"returns".*"price"/);
    expect(narrow.data.scopes).toMatchObject({ returns: "view_only", price: "no_access" });
    const secret = "wrong-secret-4711";
    const wrong = await check({ ...valid, client_secret: secret });
    expect(wrong).toMatchObject({ status: 200, data: { ok: false, scopes: {} } });
    expect(wrong.data.message).not.toContain(secret);
    const { rows } = await offers.knex.raw<{ rows: { found: string }[] }>(
      `SELECT t.id AS found FROM walmart_activity t WHERE t::text LIKE '%4711%' OR t::text LIKE '%narrow-secret%'
         UNION ALL SELECT w.id FROM workflow_execution w WHERE w::text LIKE '%4711%' OR w::text LIKE '%narrow-secret%'`,
    );
    expect(rows).toEqual([]);
  });

  it("looks at what is at Walmart before the account is live, and tries it without sending anything", async () => {
    const account_id = await store.connect({ enabled: false });
    store.walmart.addItem({ sku: "SKU-A", quantity: 1, price: 1 });
    store.walmart.addItem({ sku: "ONLY-AT-WALMART", quantity: 1, price: 1 });
    store.walmart.createOrder({ lines: [{ sku: "SKU-A", quantity: 1 }] });
    const look = () => store.post(`/admin/walmart/accounts/${account_id}/first-look`);
    const { status, data } = await look();
    expect({ status, data }).toEqual({
      status: 200,
      data: { first_look: { open_orders: 1, listings: 2, to_match: 1 } },
    });
    const tried = await store.post("/admin/walmart/sync", {
      account_id,
      what: ["inventory"],
      dry_run: true,
    });
    expect(tried.data.results).toMatchObject([
      {
        ok: true,
        counts: { listings: 1, would_send: 1 },
        changes: [{ sku: "SKU-A", walmart: 1 }],
      },
    ]);
    expect(store.walmart.effects()).toEqual([]);
    expect((await store.get("/admin/walmart/orders")).data.count).toBe(0);
    // What is sent waits until the account is live.
    const sync = { account_id, what: ["inventory"] };
    expect((await store.post("/admin/walmart/sync", sync)).status).toBe(400);

    store.walmart.injectFault({ path: "/v3/orders", kind: "status", status: 503, times: 50 });
    const failed = await look();
    expect(failed.status).toBe(400);
    expect(failed.data.message).toMatch(/\w{3}/);
    store.walmart.clearFaults();
    const unknown = await store.post("/admin/walmart/accounts/walacc_none/first-look");
    expect(unknown.status).toBe(404);
  });

  it("says so if Walmart does not answer", async () => {
    store.walmart.injectFault({ path: "/v3/token", kind: "status", status: 503, times: 50 });
    const { status, data } = await check(valid);
    expect({ status, data }).toMatchObject({ status: 200, data: { ok: false, scopes: {} } });
    expect(data.message).not.toBe("");
    store.walmart.clearFaults();
  });

  it.each([
    [{}, /client_id/],
    [{ client_id: "a" }, /client_secret/],
    [{ client_id: "a", client_secret: " " }, /client_secret/],
    [{ client_id: "a", client_secret: null }, /client_secret/],
    [{ client_secret: "a" }, /client_id/],
    [{ client_id: "a", client_secret: "b", more: 1 }, /more/],
  ])("refuses %j", async (body, message) => {
    const { status, data } = await check(body);
    expect({ status, data }).toMatchObject({ status: 400 });
    expect(data.message).toMatch(message);
  });

  it("needs authentication", async () => {
    const { status } = await store.http.post("/admin/walmart/accounts/check", valid, {
      validateStatus: () => true,
    });
    expect(status).toBe(401);
  });
});
