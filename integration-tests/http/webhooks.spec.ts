import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import webhooksJob from "../../src/jobs/walmart-webhooks";
import { bufferedChangesDone } from "../../src/subscribers/_change-buffer";
import { event, hooksOf, sign } from "../support/store/hooks";
import { returnerOf } from "../support/store/returner";
import { sellerOf, within } from "../support/store/seller";
import { shownOf } from "../support/store/shown";
import { storeSuite } from "../support/store/suite";
import { subscriptions } from "./webhooks/subscriptions";

const UNKNOWN = "walacc_01NOBODY";

storeSuite("webhooks", (store) => {
  const hooks = hooksOf(store);
  const seller = sellerOf(store);
  const returner = returnerOf(store);
  const offers = shownOf(store);
  /** What the job does, which is switched off for the tests of the store. */
  const job = async () => {
    process.env.WALMART_UPDATES_CRON = "* * * * *";
    try {
      await webhooksJob(store.container);
    } finally {
      process.env.WALMART_UPDATES_CRON = "off";
    }
  };
  const rowsOf = async (po: string) =>
    (await store.get(`/admin/walmart/orders?purchase_order_id=${po}`)).data.orders;

  beforeEach(() => bufferedChangesDone());
  afterEach(() => seller.atRest());

  describe("an event from Walmart", () => {
    it.each([
      ["base64", "subscription"],
      ["hex", "both"],
      ["base64", "timestamp"],
      // Walmart sends the header that the subscription names all the same.
      ["base64", "none"],
    ] as const)(
      "is a Medusa order at once, signed in %s by the scheme %s",
      async (webhookSignature, webhookScheme) => {
        store.walmart.updateSettings({ webhookSignature, webhookScheme });
        const id = await hooks.connect();
        store.walmart.clearRequests();
        const began = Date.now();
        const { purchaseOrderId: po } = store.walmart.createOrder({ lines: [{ sku: "SKU-A" }] });
        const row = await within(10_000, async () => {
          const [found] = await rowsOf(po);
          return found?.order_id ? found : null;
        });
        // How soon depends on the machine: it is printed, not tested.
        process.stdout.write(`From an order at Walmart to Medusa: ${Date.now() - began} ms\n`);
        expect((await seller.order(row.order_id)).items).toMatchObject([{ variant_sku: "SKU-A" }]);
        expect(await seller.waitForEffects(po, "acknowledge")).toHaveLength(1);
        expect(store.walmart.requests({ operation: "orders.list" })).toEqual([]);
        expect(store.walmart.webhookDeliveries()).toMatchObject([
          { state: "delivered", attempts: 1 },
        ]);
        expect(await hooks.handled(id)).toMatchObject([
          { event_type: "PO_CREATED", subject: "orders", numbers: [po] },
        ]);
        const { data } = await store.get(`/admin/walmart/activity?entity=order&entity_id=${po}`);
        expect(data.activities).toEqual(
          expect.arrayContaining([
            expect.objectContaining({
              direction: "incoming",
              action: "webhook.PO_CREATED",
              outcome: "ok",
            }),
          ]),
        );
      },
    );

    it("is done once, however often it comes", async () => {
      store.walmart.updateSettings({ webhookDelivery: "twice" });
      const id = await hooks.connect();
      const { purchaseOrderId: po } = store.walmart.createOrder({ lines: [{ sku: "SKU-A" }] });
      await hooks.handled(id);
      await within(
        5_000,
        () => store.walmart.webhookDeliveries().every(({ state }) => state === "delivered") || null,
      );
      expect(store.walmart.webhookDeliveries()).toHaveLength(2);
      expect(await hooks.events(id)).toHaveLength(1);
      const noId = event("ORDER_UPDATES", { order: { purchaseOrderId: po } }, null);
      expect((await hooks.post(id, noId)).status).toBe(200);
      expect((await hooks.post(id, noId)).status).toBe(200);
      expect(await hooks.handled(id, 2)).toHaveLength(2);
      expect((await store.get("/admin/orders")).data.count).toBe(1);
    });

    it("is mirrored in Medusa: a cancel request by the buyer, a cancellation for fraud", async () => {
      const id = await hooks.connect();
      const { purchaseOrderId: po } = store.walmart.createOrder({ lines: [{ sku: "SKU-A" }] });
      await hooks.handled(id);
      store.walmart.requestCancellation(po);
      await hooks.handled(id, 2);
      expect(await store.order(po)).toMatchObject({ cancel_requested: true, status: "open" });
      store.walmart.cancel(po, { by: "walmart" });
      await hooks.handled(id, 3);
      const { order_id, status } = await store.order(po);
      expect(status).toBe("canceled");
      expect((await seller.order(order_id)).canceled_at).toEqual(expect.any(String));
    });

    it("is only noted where it was shipped elsewhere: nobody has asked for it", async () => {
      const id = await hooks.connect();
      const { purchaseOrderId: po } = store.walmart.createOrder({
        status: "Shipped",
        lines: [{ sku: "SKU-A" }],
      });
      await hooks.post(id, event("PO_CREATED", { purchaseOrderId: po }));
      await hooks.handled(id);
      expect(await store.order(po)).toMatchObject({ status: "shipped", order_id: null });
    });

    it("is a return", async () => {
      const id = await hooks.connect();
      const sold = await returner.sell({ lines: [{ sku: "SKU-A" }] });
      await hooks.handled(id);
      const { returnOrderId } = store.walmart.createReturn({ purchaseOrderId: sold.po });
      await hooks.handled(id, 2);
      expect(await returner.row(returnOrderId)).toMatchObject({ status: "received" });
      expect(await returner.medusaReturns(sold.orderId)).toHaveLength(1);
    });

    it("updates a listing's state and sends its stock again", async () => {
      const account = { settings: { webhooks: { base_url: hooks.baseUrl } } };
      const id = await offers.list(["SKU-A"], { account });
      await store.sync(["inventory"]);
      expect(offers.quantity("SKU-A")).toBe(100);
      store.walmart.unpublish("SKU-A", ["Reasonable price"]);
      await hooks.handled(id);
      expect(await offers.row("SKU-A")).toMatchObject({
        status: "unpublished",
        unpublished_reasons: ["Reasonable price"],
      });
      store.walmart.setInventory("SKU-A", 0);
      await offers.shows("SKU-A", 100);
      await hooks.handled(id, 2);
      store.walmart.sendEvent("BUY_BOX_CHANGED", { sku: "SKU-A" });
      await hooks.handled(id, 3);
      const names = [
        "webhook.OFFER_UNPUBLISHED",
        "webhook.INVENTORY_OOS",
        "webhook.BUY_BOX_CHANGED",
      ];
      // The log entry may follow a moment after the event was handled.
      await within(5_000, async () => {
        const { data } = await store.get("/admin/walmart/activity?entity=listing&entity_id=SKU-A");
        const actions = data.activities.map(({ action }: { action: string }) => action);
        return names.every((name) => actions.includes(name)) ? actions : null;
      });
    });
  });

  describe("what is left", () => {
    it("by a process that died after it had answered is handled by the job, many by one look", async () => {
      const id = await hooks.connect();
      store.walmart.updateSettings({ webhookDelivery: "never" });
      const { purchaseOrderIds } = store.walmart.createOrder({
        lines: [{ sku: "SKU-A" }],
        count: 25,
      });
      for (const po of purchaseOrderIds)
        await hooks.service.webhookEvents.store({
          account_id: id,
          event_id: po,
          event_type: "PO_CREATED",
          subject: "orders",
          numbers: [po],
        });
      store.walmart.clearRequests();
      await job();
      expect((await store.get("/admin/orders")).data.count).toBe(25);
      expect(await hooks.handled(id)).toHaveLength(25);
      expect(store.walmart.requests({ operation: "orders.list" })).toHaveLength(1);
    });

    it("is retried while Walmart does not list its subject, and left to polling in the end", async () => {
      const id = await hooks.connect();
      store.walmart.updateSettings({ webhookDelivery: "never" });
      const { purchaseOrderId: po } = store.walmart.createOrder({ lines: [{ sku: "SKU-A" }] });
      const body = { errors: [{ code: "CONTENT_NOT_FOUND.GMP_ORDER_API", severity: "INFO" }] };
      store.walmart.injectFault({
        kind: "status",
        status: 404,
        method: "GET",
        path: `/v3/orders/${po}`,
        body,
      });
      await hooks.post(id, event("PO_CREATED", { purchaseOrderId: po }));
      const [waiting] = await within(5_000, async () => {
        const events = await hooks.events(id);
        return events[0]?.attempts === 1 ? events : null;
      });
      expect(waiting).toMatchObject({ handled_at: null, last_error: expect.stringContaining(po) });
      await job();
      expect(await rowsOf(po)).toEqual([]);
      const knex = store.container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
      const hasten = () => knex.raw("UPDATE walmart_webhook_event SET next_attempt_at = now()");
      await hasten();
      await job();
      expect(await hooks.handled(id)).toMatchObject([{ attempts: 1, last_error: null }]);
      expect(await store.order(po)).toMatchObject({ order_id: expect.any(String) });

      await hooks.post(id, event("PO_CREATED", { purchaseOrderId: "404404" }));
      for (let attempt = 1; attempt < 5; attempt += 1) {
        await within(5_000, async () => (await hooks.events(id))[1]?.attempts === attempt || null);
        await hasten();
        await job();
      }
      expect((await hooks.handled(id, 2))[1]).toMatchObject({
        attempts: 5,
        last_error: expect.stringContaining("404404"),
      });
    });

    it("is forgotten after some days", async () => {
      const id = await hooks.connect();
      await hooks.post(id, event("BUY_BOX_CHANGED", {}));
      await hooks.post(id, event("BUY_BOX_CHANGED", {}));
      const knex = store.container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
      await knex.raw(
        `UPDATE walmart_webhook_event SET created_at = now() - interval '8 days'
         WHERE id = (SELECT min(id) FROM walmart_webhook_event)`,
      );
      await store.sync(["reconcile"]);
      expect(await hooks.events(id)).toHaveLength(1);
    });
  });

  describe("the door", () => {
    it("rejects requests without a valid signature, without a reason", async () => {
      const id = await hooks.connect();
      const other = await store.connect({
        name: "Second",
        client_id: "second",
        client_secret: "x",
      });
      const body = event("PO_CREATED", { purchaseOrderId: "1" });
      const good = sign(body, hooks.secret(id));
      const header = (signature?: string) => ({ "x-walmart-signature": signature });
      const answers = [
        await hooks.post(id, body, header()),
        await hooks.post(id, body, header("")),
        await hooks.post(id, body, header("no signature")),
        await hooks.post(id, body, header(sign(body, "another secret"))),
        await hooks.post(id, body, header(`${good}, ${good}`)),
        await hooks.post(id, `${body} `, header(good)),
        await hooks.post(id, "", header(good)),
        await hooks.post(id, body, { authorization: good }),
        await hooks.post(other, body, header(good)),
        await hooks.post(UNKNOWN, body, header(good)),
        await hooks.post("%00", body, header(good)),
        await hooks.post("%F0%9F%98%80", body, header(sign(body, ""))),
      ];
      for (const { status, data } of answers)
        expect({ status, data }).toEqual({ status: 401, data: answers[0]?.data });
      expect(answers[0]?.data).toEqual({ type: "unauthorized", message: expect.any(String) });
      expect(await hooks.events(id)).toEqual([]);

      store.walmart.updateSettings({ webhookSignature: "wrong", webhookRetrySeconds: 0 });
      store.walmart.createOrder({ lines: [{ sku: "SKU-A" }] });
      const delivery = await within(5_000, () =>
        store.walmart.webhookDeliveries().find(({ state }) => state === "failed"),
      );
      expect(delivery).toMatchObject({ status: 401 });
      expect((await store.get("/admin/orders")).data.count).toBe(0);
    });

    it("takes what Walmart signs, also if nobody can make sense of it", async () => {
      const id = await hooks.connect();
      const bodies: (string | Buffer)[] = [
        "",
        "no JSON",
        "[]",
        "null",
        "{}",
        '"text"',
        Buffer.from([0xff, 0xfe, 0, 1]),
        '{"source":{"eventId":{},"eventType":["x"]},"payload":7}',
        event("NEWS\u0000\ud800", { sku: "\u0000" }),
        event("SELLER_PERFORMANCE_REPORT", { any: "thing" }),
        event("PO_CREATED", { purchaseOrderId: `<script>${"x".repeat(50_000)}` }),
      ];
      for (const body of bodies) {
        const { status, data } = await hooks.post(id, body);
        expect({ body: String(body).slice(0, 40), status, data }).toMatchObject({
          status: 200,
          data: { received: true },
        });
      }
      expect(await hooks.handled(id, bodies.length)).toHaveLength(bodies.length);
      const { data } = await store.get("/admin/walmart/activity?outcome=error&limit=50");
      expect(data.activities).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            action: "webhook.UNKNOWN",
            message: expect.stringContaining("not valid JSON"),
          }),
        ]),
      );
      expect((await hooks.post(id, "x".repeat(1_100_000))).status).toBe(413);
    });
  });

  subscriptions(store);
});
