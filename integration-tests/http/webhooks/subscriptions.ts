import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { event, hooksOf, sign } from "../../support/store/hooks";
import type { TestStore } from "../../support/store/suite";

/** The events that the store subscribes to at Walmart, and the URL that receives them. */
export function subscriptions(store: TestStore): void {
  const hooks = hooksOf(store);
  const settings = async (id: string, webhooks: object | null) =>
    await store.post(`/admin/walmart/accounts/${id}`, { settings: { webhooks } });

  describe("subscriptions", () => {
    const types = (id: string) =>
      hooks
        .subscriptions(id)
        .map(({ eventType }) => eventType)
        .sort();
    const ALL = [
      "BUY_BOX_CHANGED",
      "INVENTORY_OOS",
      "OFFER_PUBLISHED",
      "OFFER_UNPUBLISHED",
      "ORDER_UPDATES",
      "RETURN_CREATED",
      "RETURN_DELIVERED",
      "RETURN_INVOICED",
    ];
    const test = async (id: string) =>
      (await store.post(`/admin/walmart/accounts/${id}/test`)).data;

    it("are made when the account is connected, and their secret is shown nowhere", async () => {
      const id = await hooks.connect(`${hooks.baseUrl}/`);
      expect(types(id)).toEqual(ALL);
      const secret = hooks.secret(id);
      expect(secret).toMatch(/^[0-9a-f]{64}$/);
      for (const { eventUrl, authDetails } of hooks.subscriptions(id)) {
        expect(eventUrl).toBe(`${hooks.baseUrl}/hooks/walmart/${id}`);
        expect(authDetails).toEqual({
          authMethod: "HMAC",
          authHeaderName: "x-walmart-signature",
          clientSecret: secret,
        });
      }
      await hooks.service.flushActivity();
      const knex = store.container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
      const tables = await knex.raw(
        "SELECT table_name FROM information_schema.tables WHERE table_name LIKE 'walmart%' OR table_name LIKE 'workflow%'",
      );
      for (const { table_name } of tables.rows) {
        const { rows } = await knex.raw(`SELECT to_jsonb(t)::text AS row FROM ${table_name} t`);
        const leaks = JSON.stringify(rows).includes(secret);
        expect({ table_name, leaks }).toEqual({ table_name, leaks: false });
      }
      const answers = [
        await store.get(`/admin/walmart/accounts/${id}`),
        await store.get("/admin/walmart/activity?limit=100"),
        await store.post(`/admin/walmart/accounts/${id}/test`),
      ];
      const text = JSON.stringify(answers.map(({ data }) => data));
      expect(text).toContain("webhooks.create");
      expect(text).not.toContain(secret);
      expect(text).not.toContain("webhook_secret");
    });

    it("are repaired by the connection test, and others are left alone", async () => {
      const id = await hooks.connect();
      const client = await hooks.service.clientFor(await hooks.account(id));
      const foreign = await client.webhooks.create({
        eventType: "PO_CREATED",
        resourceName: "ORDER",
        eventUrl: "https://another.example/hooks/walmart/walacc_other",
        hmac: { headerName: "x-theirs", secret: "their-secret" },
      });
      const before = hooks.subscriptions(id).map(({ subscriptionId }) => subscriptionId);
      store.walmart.clearRequests();
      expect(await test(id)).toMatchObject({ ok: true });
      expect(store.walmart.requests({ path: "/v3/webhooks" })).toHaveLength(1);
      expect(hooks.subscriptions(id).map(({ subscriptionId }) => subscriptionId)).toEqual(before);

      await client.webhooks.delete(before[0] ?? "");
      const wrong = hooks.subscriptions(id)[0];
      if (wrong) wrong.status = "INACTIVE";
      await client.webhooks.create({
        eventType: "RETURN_CREATED",
        resourceName: "ReturnsAndRefunds",
        eventUrl: `https://old.example/hooks/walmart/${id}`,
        hmac: { headerName: "x-walmart-signature", secret: "forgotten" },
      });
      expect(await test(id)).toMatchObject({ ok: true });
      expect(types(id)).toEqual(ALL);
      expect(new Set(hooks.subscriptions(id).map(({ eventUrl }) => eventUrl)).size).toBe(1);
      expect(hooks.subscriptions(id).every(({ status }) => status === "ACTIVE")).toBe(true);
      expect(store.walmart.subscriptions()).toContainEqual(
        expect.objectContaining({ subscriptionId: foreign.subscriptionId }),
      );
    });

    it("follow the setting", async () => {
      const id = await store.connect();
      expect(store.walmart.subscriptions()).toEqual([]);
      await settings(id, { base_url: hooks.baseUrl });
      expect(types(id)).toEqual(ALL);
      const secret = hooks.secret(id);
      await settings(id, { base_url: `${hooks.baseUrl}/behind` });
      expect(types(id)).toEqual(ALL);
      expect(hooks.subscriptions(id)[0]?.eventUrl).toContain("/behind/hooks/walmart/");
      expect(hooks.secret(id)).toBe(secret);
      const refused = await settings(id, { base_url: "http://shop.example" });
      expect(refused).toMatchObject({
        status: 400,
        data: { message: expect.stringContaining("settings.webhooks.base_url must start with") },
      });
    });

    it("end with the setting, even if the first attempt fails", async () => {
      const id = await hooks.connect();
      const secret = hooks.secret(id);
      store.walmart.injectFault({
        kind: "status",
        status: 400,
        method: "DELETE",
        path: "/v3/webhooks",
      });
      await settings(id, null);
      expect(types(id)).toHaveLength(1);
      expect(await store.sync(["reconcile"])).toMatchObject([{ ok: true }]);
      expect(types(id)).toEqual([]);
      const body = event("PO_CREATED", {});
      const signed = { "x-walmart-signature": sign(body, secret) };
      expect((await hooks.post(id, body, signed)).status).toBe(401);

      await settings(id, { base_url: hooks.baseUrl });
      expect(types(id)).toEqual(ALL);
      expect(hooks.secret(id)).not.toBe(secret);
    });

    it("end with the account", async () => {
      const id = await hooks.connect();
      const secret = hooks.secret(id);
      expect((await store.delete(`/admin/walmart/accounts/${id}`)).status).toBe(200);
      expect(store.walmart.subscriptions()).toEqual([]);
      const body = event("PO_CREATED", {});
      const signed = { "x-walmart-signature": sign(body, secret) };
      expect((await hooks.post(id, body, signed)).status).toBe(401);
    });

    it("that Walmart rejects do not block the connection; they are reported and retried", async () => {
      store.walmart.injectFault({
        kind: "status",
        status: 400,
        method: "POST",
        path: "/v3/webhooks/subscriptions",
        times: 6,
      });
      const id = await hooks.connect();
      const { data } = await store.get(`/admin/walmart/accounts/${id}`);
      expect(data.account).toMatchObject({
        health: "connected",
        health_message: expect.stringMatching(/^Connected.*Webhooks could not be set up/),
      });
      const knex = store.container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
      await knex.raw("UPDATE walmart_account SET health_checked_at = now() - interval '25 hours'");
      await store.sync(["reconcile"]);
      expect(types(id)).toEqual(ALL);
      const after = await store.get(`/admin/walmart/accounts/${id}`);
      expect(after.data.account.health_message).not.toContain("Webhooks");
    });

    it("are replaced if their secret can no longer be read", async () => {
      const id = await hooks.connect();
      const secret = hooks.secret(id);
      const knex = store.container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
      await knex.raw("UPDATE walmart_account SET webhook_secret = 'v1:of:another:key'");
      expect(await test(id)).toMatchObject({ ok: true });
      expect(types(id)).toEqual(ALL);
      expect(hooks.secret(id)).not.toBe(secret);
    });
  });
}
