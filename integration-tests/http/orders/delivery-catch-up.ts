import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { sellerOf, UPS_NUMBER } from "../../support/store/seller";
import { storePart } from "../../support/store/suite";

export const deliveryCatchUp = storePart("delivery catch-up", (store) => {
  const seller = sellerOf(store);
  const knex = () => store.container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);

  beforeAll(async () => {
    await store.connect();
  });

  /** Medusa cannot mark any fulfillment as delivered. Returns a function that ends it. */
  async function breakDeliveries(): Promise<() => Promise<void>> {
    await knex().raw(`
      CREATE FUNCTION break_delivery() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        IF NEW.delivered_at IS NOT NULL THEN RAISE EXCEPTION 'no delivery today'; END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER break_delivery BEFORE UPDATE ON fulfillment FOR EACH ROW EXECUTE FUNCTION break_delivery();`);
    return async () => {
      await knex().raw("DROP TRIGGER break_delivery ON fulfillment; DROP FUNCTION break_delivery;");
    };
  }

  it("marks what Medusa refused as delivered, however long ago that was", async () => {
    const { po, orderId, items } = await seller.import({ lines: [{ sku: "SKU-A", quantity: 1 }] });
    await seller.fulfillAndShip(orderId, Object.values(items), [{ tracking_number: UPS_NUMBER }]);
    await seller.settled(po, "shipped");
    const restore = await breakDeliveries();
    try {
      store.walmart.deliver(po);
      await store.sync(["orders"]);
      expect(await store.order(po)).toMatchObject({
        status: "error",
        error_origin: "medusa",
        status_details: expect.stringMatching(/could not mark its fulfillment as delivered/),
      });
      await store.sync(["reconcile"]);
      expect(await seller.order(orderId)).toMatchObject({ fulfillment_status: "shipped" });
    } finally {
      await restore();
    }
    // Weeks later: nothing of it is recent.
    await knex().raw(
      "UPDATE walmart_order SET updated_at = now() - interval '40 days' WHERE purchase_order_id = ?",
      [po],
    );
    await store.sync(["reconcile"]);
    expect(await seller.order(orderId)).toMatchObject({ fulfillment_status: "delivered" });
    expect(await store.order(po)).toMatchObject({ status: "delivered", status_details: null });
  });

  it("does so even if the merchant has not seen the error, and the process died before it was stored", async () => {
    const { po, orderId, items } = await seller.import({ lines: [{ sku: "SKU-A", quantity: 1 }] });
    await seller.fulfillAndShip(orderId, Object.values(items), [{ tracking_number: UPS_NUMBER }]);
    await seller.settled(po, "shipped");
    const restore = await breakDeliveries();
    store.walmart.deliver(po);
    await store.sync(["orders"]);
    await restore();
    await knex().raw(
      `UPDATE walmart_order SET problem = NULL, problem_parts = NULL, problem_origin = NULL, status = 'delivered',
         updated_at = now() - interval '40 days' WHERE purchase_order_id = ?`,
      [po],
    );
    await store.sync(["reconcile"]);
    expect(await seller.order(orderId)).toMatchObject({ fulfillment_status: "delivered" });
  });
});
