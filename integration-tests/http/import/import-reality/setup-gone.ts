import { Modules } from "@medusajs/framework/utils";
import {
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createStockLocationsWorkflow,
} from "@medusajs/medusa/core-flows";
import { WALMART_MODULE, type WalmartModuleService } from "../../../../src/modules/walmart";
import { createShippingOption } from "../../../../src/sync/accounts/create-shipping-option";
import type { TestStore } from "../../../support/store/suite";

/** What an account works with was deleted, or its orders cannot be read. */
export function setupGone(store: TestStore): void {
  const service = () => store.container.resolve<WalmartModuleService>(WALMART_MODULE);
  const account = async (id: string) =>
    (await store.get(`/admin/walmart/accounts/${id}`)).data.account;
  const bell = async () =>
    JSON.stringify((await store.get("/admin/notifications?channel=feed&limit=200")).data);
  const location = async () => {
    const { result } = await createStockLocationsWorkflow(store.container).run({
      input: { locations: [{ name: "Other" }] },
    });
    return result[0]!.id;
  };

  it.each([
    [
      "region",
      "region_id",
      () => store.container.resolve(Modules.REGION).softDeleteRegions([store.seeded.region_id]),
      async () => {
        const regions = [{ name: "New", currency_code: "usd", countries: [] }];
        const run = await createRegionsWorkflow(store.container).run({ input: { regions } });
        return run.result[0]!.id;
      },
    ],
    [
      "shipping option",
      "shipping_option_id",
      () =>
        store.container
          .resolve(Modules.FULFILLMENT)
          .softDeleteShippingOptions([store.seeded.shipping_option_id]),
      () => createShippingOption(store.container, store.seeded.stock_location_id),
    ],
    [
      "stock location",
      "stock_location_id",
      () =>
        store.container
          .resolve(Modules.STOCK_LOCATION)
          .softDeleteStockLocations([store.seeded.stock_location_id]),
      location,
    ],
    [
      "sales channel",
      "sales_channel_id",
      () =>
        store.container
          .resolve(Modules.SALES_CHANNEL)
          .softDeleteSalesChannels([store.seeded.sales_channel_id]),
      async () => {
        const run = await createSalesChannelsWorkflow(store.container).run({
          input: { salesChannelsData: [{ name: "New" }] },
        });
        return run.result[0]!.id;
      },
    ],
  ])(
    "shows that the %s is gone, and waits until there is another one",
    async (what, field, remove, create) => {
      const id = await store.connect();
      await remove();
      const { purchaseOrderId } = store.walmart.createOrder({ lines: [{ sku: "SKU-A" }] });
      await store.sync(["orders", "updates"]);
      expect(await account(id)).toMatchObject({
        health: "not_connected",
        health_message: expect.stringContaining(`${what}`),
      });
      expect(await store.order(purchaseOrderId)).toMatchObject({
        status: "error",
        order_id: null,
        acknowledged_at: null,
        status_details: expect.stringContaining(what),
      });
      expect(store.walmart.effects({ kind: "acknowledge" })).toEqual([]);
      expect(await bell()).toContain("Walmart account");
      // Another job that works does not hide it.
      await store.sync(["returns", "listings", "reconcile"]);
      expect(await account(id)).toMatchObject({ health: "not_connected" });

      const { status } = await store.post(`/admin/walmart/accounts/${id}`, {
        [field]: await create(),
      });
      expect(status).toBe(200);
      expect(await account(id)).toMatchObject({ health: "connected" });
      await store.sync(["orders", "updates"]);
      expect(await store.order(purchaseOrderId)).toMatchObject({
        status: "open",
        order_id: expect.any(String),
        acknowledged_at: expect.any(String),
      });
    },
  );

  it("shows at once that Walmart refuses the list of orders, and until an import works", async () => {
    const id = await store.connect();
    store.walmart.injectFault({ path: "/v3/orders", kind: "status", status: 400, times: 2 });
    await store.sync(["orders"]);
    expect(await account(id)).toMatchObject({
      health: "not_connected",
      health_message: expect.stringMatching(/^Orders cannot be imported/),
    });
    expect(await bell()).toContain("Orders cannot be imported");
    await store.sync(["returns"]);
    expect(await account(id)).toMatchObject({ health: "not_connected" });
    store.walmart.clearFaults();
    await store.sync(["orders"]);
    expect(await account(id)).toMatchObject({ health: "connected" });
  });

  it("shows rejected credentials as before, and is connected as soon as they work", async () => {
    const id = await store.connect();
    store.walmart.injectFault({ path: "/v3/orders", kind: "status", status: 403, times: 2 });
    await store.sync(["orders"]);
    expect(await account(id)).toMatchObject({ health: "not_connected" });
    store.walmart.clearFaults();
    const tested = await store.post(`/admin/walmart/accounts/${id}/test`);
    expect(tested.data).toMatchObject({ ok: true });
    expect(await account(id)).toMatchObject({ health: "connected" });
  });

  it("shows an outage once no import has completed for half an hour", async () => {
    const id = await store.connect();
    await store.sync(["orders"]);
    store.walmart.injectFault({ path: "/v3/orders", kind: "status", status: 503, times: 1000 });
    await store.sync(["orders"]);
    expect(await account(id)).toMatchObject({ health: "connected" });
    await service().updateWalmartAccounts({
      id,
      last_imported_at: new Date(Date.now() - 31 * 60_000),
    });
    await store.sync(["orders"]);
    expect(await account(id)).toMatchObject({ health: "not_connected" });
  });
}
