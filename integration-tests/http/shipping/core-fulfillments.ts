import { Modules } from "@medusajs/framework/utils";
import { type Answer, sellerOf } from "../../support/store/seller";
import { storePart } from "../../support/store/suite";

export const coreFulfillments = storePart("core-fulfillments", (store) => {
  const seller = sellerOf(store);
  let other: string;

  beforeAll(async () => {
    await store.connect();
    const { data } = await store.post("/admin/stock-locations", { name: "East warehouse" });
    other = data.stock_location.id;
    await store.post(`/admin/stock-locations/${other}/sales-channels`, {
      add: [store.seeded.sales_channel_id],
    });
  });
  afterEach(() => seller.atRest());

  const inventory = () => store.container.resolve(Modules.INVENTORY);
  const level = async (location: string, sku = "SKU-A") => {
    const [found] = await inventory().listInventoryLevels({
      inventory_item_id: store.seeded.inventory[sku],
      location_id: location,
    });
    return (
      found && {
        stocked: Number(found.stocked_quantity),
        reserved: Number(found.reserved_quantity),
      }
    );
  };
  const home = () => store.seeded.stock_location_id;
  const stockAt = async (location: string, stocked_quantity: number, sku = "SKU-A") => {
    const inventory_item_id = store.seeded.inventory[sku]!;
    if (await level(location, sku))
      await inventory().updateInventoryLevels([
        { inventory_item_id, location_id: location, stocked_quantity },
      ]);
    else
      await inventory().createInventoryLevels([
        { inventory_item_id, location_id: location, stocked_quantity },
      ]);
  };
  const fulfillFrom = (orderId: string, location_id: string, items: Answer[]) =>
    store.post(`/admin/orders/${orderId}/fulfillments`, {
      location_id,
      items: items.map(({ id, quantity }) => ({ id, quantity })),
    });

  describe("an order that is reserved at one location and fulfilled from another", () => {
    it("takes the reservation along, for a part as well", async () => {
      await stockAt(other, 5);
      const before = await level(home());
      const { orderId, items } = await seller.import({ lines: [{ sku: "SKU-A", quantity: 2 }] });
      expect(await level(home())).toMatchObject({ reserved: before!.reserved + 2 });
      const item = items["SKU-A"]!;
      const first = await fulfillFrom(orderId, other, [{ id: item.id, quantity: 1 }]);
      expect({ status: first.status, message: first.data.message }).toMatchObject({ status: 200 });
      expect(await level(home())).toEqual(before);
      expect(await level(other)).toEqual({ stocked: 4, reserved: 1 });
      const second = await fulfillFrom(orderId, other, [{ id: item.id, quantity: 1 }]);
      expect(second.status).toBe(200);
      expect(await level(home())).toEqual(before);
      expect(await level(other)).toEqual({ stocked: 3, reserved: 0 });
    });

    it("is refused with both locations if the other one has not enough", async () => {
      await stockAt(other, 1);
      const before = await level(home());
      const { orderId, items } = await seller.import({ lines: [{ sku: "SKU-A", quantity: 2 }] });
      const { status, data } = await fulfillFrom(orderId, other, Object.values(items));
      expect(status).toBe(400);
      expect(data.message).toMatch(/SKU-A.* is reserved at .*East warehouse does not have enough/);
      expect(data.message).not.toMatch(/sloc_|ordli_/);
      expect(await level(home())).toMatchObject({ reserved: before!.reserved + 2 });
    });
  });

  it("a fulfillment of an oversold order can be canceled", async () => {
    const { stocked, reserved } = (await level(home(), "SKU-B"))!;
    const { orderId, items, row } = await seller.import({
      lines: [{ sku: "SKU-B", quantity: stocked - reserved + 2 }],
    });
    expect(row).toMatchObject({ oversold: true });
    const id = await seller.fulfill(orderId, Object.values(items));
    const { status, data } = await store.post(
      `/admin/orders/${orderId}/fulfillments/${id}/cancel`,
      {},
    );
    expect({ status, message: data.message }).toMatchObject({ status: 200 });
    expect(await level(home(), "SKU-B")).toEqual({
      stocked,
      reserved: reserved + items["SKU-B"]!.quantity,
    });
    // It can be fulfilled again.
    await seller.fulfill(orderId, Object.values(items));
  });

  describe("an order edit", () => {
    const begin = (order_id: string) => store.post("/admin/order-edits", { order_id });

    it("that removes an item is refused, and says where to cancel it", async () => {
      const { orderId, items, po } = await seller.import({
        lines: [{ sku: "SKU-A", quantity: 2 }],
      });
      await begin(orderId);
      for (const quantity of [0, 1]) {
        const { status, data } = await store.post(
          `/admin/order-edits/${orderId}/items/item/${items["SKU-A"]!.id}`,
          { quantity },
        );
        expect(status).toBe(400);
        expect(data.message).toMatch(/Walmart would not learn that .*SKU-A.*Cancel on Walmart/);
      }
      expect((await seller.order(orderId)).items[0]).toMatchObject({ quantity: 2 });
      expect(seller.effects(po, "cancel")).toEqual([]);
    });

    it("that other code prepared is refused when it is confirmed", async () => {
      const { orderId, items } = await seller.import({ lines: [{ sku: "SKU-A" }] });
      await begin(orderId);
      const orders = store.container.resolve(Modules.ORDER);
      const [change] = await orders.listOrderChanges({ order_id: orderId, status: ["pending"] });
      await orders.addOrderAction({
        order_change_id: change!.id,
        order_id: orderId,
        action: "ITEM_UPDATE",
        details: { reference_id: items["SKU-A"]!.id, quantity: 0 },
      } as never);
      for (const action of ["request", "confirm"]) {
        const { status, data } = await store.post(`/admin/order-edits/${orderId}/${action}`, {});
        expect({ status, message: data.message }).toMatchObject({
          status: 400,
          message: expect.stringContaining("Cancel on Walmart"),
        });
      }
    });
  });
});
