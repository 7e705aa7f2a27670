import { setTimeout as pause } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createUsersWorkflow } from "@medusajs/medusa/core-flows";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { type Simulator, startSimulator } from "../../src/simulator";

jest.setTimeout(300_000);

const DAY = 24 * 3_600_000;

let walmart: Simulator;

beforeAll(async () => {
  // Three days behind, so that the test can move time without leaving the present.
  walmart = await startSimulator({ now: () => Date.now() - 3 * DAY });
  // Read by medusa-config.ts when the store starts.
  process.env.WALMART_API_URL = walmart.url;
  // The test decides when something runs.
  for (const job of ["ORDERS", "UPDATES", "RETURNS", "LISTINGS", "RECONCILE", "DRIFT", "PAYOUTS"]) {
    process.env[`WALMART_${job}_CRON`] = "off";
  }
});

afterAll(async () => {
  await walmart.stop();
});

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    it("imports by webhook, ships once although the answer is lost, and follows a refund", async () => {
      const login = await createAdmin(getContainer());
      const { data } = await api.post("/auth/user/emailpass", login);
      const config = { headers: { authorization: `Bearer ${data.token}` } };
      const admin = {
        get: async (path: string) => (await api.get(path, config)).data,
        post: async (path: string, body?: unknown) => (await api.post(path, body, config)).data,
      };

      // Connect: creates what the store does not have, such as a region and a shipping option.
      const { account } = await admin.post("/admin/walmart/accounts", {
        name: "Walmart US",
        client_id: "simulator-client",
        client_secret: "simulator-secret",
        settings: { webhooks: { base_url: api.defaults.baseURL } },
      });
      const { shipping_profiles } = await admin.get("/admin/shipping-profiles");
      await admin.post("/admin/products", {
        title: "Mug",
        status: "published",
        shipping_profile_id: shipping_profiles[0].id,
        options: [{ title: "Size", values: ["One"] }],
        variants: [
          {
            title: "One",
            sku: "MUG",
            manage_inventory: false,
            options: { Size: "One" },
            prices: [{ currency_code: "usd", amount: 9.99 }],
          },
        ],
      });

      // A buyer orders. Walmart's webhook reports it, and the store imports and acknowledges the order.
      const { purchaseOrderId } = walmart.createOrder({
        lines: [{ sku: "MUG", quantity: 2, price: 9.99 }],
      });
      const orders = await until(async () => {
        const list = await admin.get("/admin/walmart/orders");
        return list.orders[0]?.acknowledged_at ? list.orders : null;
      });
      expect(orders).toMatchObject([{ purchase_order_id: purchaseOrderId, status: "open" }]);
      expect(walmart.effects({ kind: "acknowledge" })).toHaveLength(1);

      // Ship it in Medusa. Walmart takes the shipment, and its answer gets lost.
      walmart.injectFault({ method: "POST", path: "/shipping", kind: "reset", effect: "after" });
      const address = `/admin/orders/${orders[0].order_id}`;
      const { order } = await admin.get(address);
      const items = [{ id: order.items[0].id, quantity: 2 }];
      const packed = await admin.post(`${address}/fulfillments?fields=*fulfillments`, {
        location_id: account.stock_location_id,
        items,
      });
      const [fulfillment] = packed.order.fulfillments;
      await admin.post(`${address}/fulfillments/${fulfillment.id}/shipments`, {
        items,
        labels: [{ tracking_number: "1Z5R89390357567127", tracking_url: "#", label_url: "#" }],
      });

      // The first attempt ends without an answer. The second reads the order and finds the shipment there.
      const sync = { what: ["reconcile", "updates"], force: true };
      await admin.post("/admin/walmart/sync", sync);
      await admin.post("/admin/walmart/sync", sync);
      const shipped = await admin.get(`/admin/walmart/orders/${orders[0].id}`);
      expect(shipped.order).toMatchObject({ status: "shipped", failed_updates_count: 0 });
      expect(walmart.effects({ kind: "ship" })).toMatchObject([
        { purchaseOrderId, lines: [{ tracking: { carrier: "UPS" } }] },
      ]);

      // The buyer sends it back. Two days after it arrived, Walmart refunds in the seller's place.
      const { returnOrderId } = walmart.createReturn({ purchaseOrderId });
      walmart.moveReturn(returnOrderId, "delivered");
      walmart.advanceClock(2.1 * DAY);
      await admin.post("/admin/walmart/sync", { what: ["returns"] });
      const { returns } = await admin.get("/admin/walmart/returns");
      expect(returns).toMatchObject([
        { return_order_id: returnOrderId, status: "refunded", refunded_by_walmart: true },
      ]);
    });
  },
});

/** Waits for what happens in the background. */
async function until<T>(probe: () => Promise<T | null>): Promise<T> {
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    const found = await probe();
    if (found) return found;
    await pause(100);
  }
  throw new Error("It did not happen within 20 seconds.");
}

/** Creates an admin user and returns its login. */
async function createAdmin(container: MedusaContainer) {
  const login = { email: "admin@example.com", password: "supersecret" };
  const { result } = await createUsersWorkflow(container).run({
    input: { users: [{ email: login.email }] },
  });
  const auth = container.resolve(Modules.AUTH);
  const { authIdentity } = await auth.register("emailpass", { body: login });
  await auth.updateAuthIdentities({
    id: authIdentity!.id,
    app_metadata: { user_id: result[0]!.id },
  });
  return login;
}
