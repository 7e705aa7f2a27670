import { cancellation, openShop, shipment, type Shop } from "./support/seller";

describe("stock", () => {
  let shop: Shop;
  let node: string;
  beforeEach(async () => {
    shop = await openShop();
    shop.simulator.addItem({ sku: "A", quantity: 10 });
    node = Object.keys(shop.simulator.inventory("A")?.nodes ?? {})[0] ?? "";
  });
  afterEach(() => shop.simulator.stop());

  const body = (sku: string, amount: unknown) => ({ sku, quantity: { unit: "EACH", amount } });
  const put = (query: string, sent: unknown) =>
    shop.call(`/v3/inventory?${query}`, { method: "PUT", body: sent });

  it("is read and written for a SKU", async () => {
    expect((await shop.call("/v3/inventory?sku=A")).body).toEqual(body("A", 10));
    const response = await put("sku=A", body("A", 4));
    expect([response.status, response.body]).toEqual([200, body("A", 4)]);
    expect(shop.simulator.inventory("A")).toMatchObject({ quantity: 4, reserved: 0 });
    expect(shop.simulator.listingEffects()).toMatchObject([
      { kind: "inventory", sku: "A", quantity: 4, shipNode: node, source: "api" },
    ]);
  });

  it("is separate for each ship node", async () => {
    await put("sku=A&shipNode=West", body("A", 7));
    expect((await shop.call("/v3/inventory?sku=A&shipNode=West")).body).toEqual(body("A", 7));
    expect((await shop.call("/v3/inventory?sku=A")).body).toEqual(body("A", 10));
    const nodes = (await shop.call("/v3/inventories/A")).body.nodes;
    expect(nodes).toMatchObject([
      { shipNode: node, inputQty: { amount: 10 }, availToSellQty: { amount: 10 } },
      { shipNode: "West", inputQty: { amount: 7 }, reservedQty: { amount: 0 } },
    ]);
    const inputQty = { unit: "EACH", amount: 1 };
    const inventories = { nodes: [{ shipNode: "West", inputQty }] };
    const response = await shop.call("/v3/inventories/A", { method: "PUT", body: { inventories } });
    expect(response.body).toEqual({ sku: "A", nodes: [{ shipNode: "West", status: "Success" }] });
    expect(shop.simulator.inventory("A")?.quantity).toBe(11);
  });

  it.each([
    ["an unknown SKU", "sku=B", { sku: "B", quantity: { unit: "EACH", amount: 1 } }, 404],
    ["no SKU", "shipNode=West", { sku: "A", quantity: { unit: "EACH", amount: 1 } }, 400],
    ["two SKUs", "sku=A", { sku: "B", quantity: { unit: "EACH", amount: 1 } }, 400],
    ["a negative quantity", "sku=A", { sku: "A", quantity: { unit: "EACH", amount: -1 } }, 400],
    ["half a unit", "sku=A", { sku: "A", quantity: { unit: "EACH", amount: 0.5 } }, 400],
    ["no unit", "sku=A", { sku: "A", quantity: { amount: 1 } }, 400],
  ])("rejects %s", async (_name, query, sent, status) => {
    const response = await put(query, sent);
    expect(response.status).toBe(status);
    expect(response.body.error[0].code).toMatch(/\.GMP_INVENTORY_API$/);
    expect(shop.simulator.listingEffects()).toEqual([]);
  });

  it("rejects unknown ship nodes if the seller's ship nodes are given", async () => {
    const sellers = [{ clientId: "c", clientSecret: "s", shipNodes: ["East", "West"] }];
    const other = await openShop({ sellers });
    other.simulator.addItem({ sku: "A", quantity: 1 });
    expect(other.simulator.inventory("A")?.nodes).toMatchObject({
      East: { quantity: 1, reserved: 0 },
    });
    expect((await other.call("/v3/inventory?sku=A&shipNode=North")).status).toBe(400);
    const inputQty = { unit: "EACH", amount: 5 };
    const nodes = ["West", "North"].map((shipNode) => ({ shipNode, inputQty }));
    const response = await other.call("/v3/inventories/A", {
      method: "PUT",
      body: { inventories: { nodes } },
    });
    expect(response.body.nodes.map(({ status }: { status: string }) => status)).toEqual([
      "Success",
      "Failure",
    ]);
    expect(other.simulator.inventory("A")?.quantity).toBe(6);
    await other.simulator.stop();
  });

  it("lists all items with stock", async () => {
    for (let index = 0; index < 24; index += 1) {
      shop.simulator.addItem({ sku: `S${index}`, quantity: index });
    }
    const skus: string[] = [];
    for (let cursor: string | undefined = ""; cursor !== undefined;) {
      const query = cursor && `&nextCursor=${encodeURIComponent(cursor)}`;
      const response = await shop.call(`/v3/inventories?limit=10${query}`);
      skus.push(...response.body.elements.inventories.map((each: { sku: string }) => each.sku));
      cursor = response.body.meta.nextCursor as string | undefined;
    }
    expect(new Set(skus).size).toBe(25);
    expect((await shop.call("/v3/inventories?limit=51")).status).toBe(400);
  });

  it("is less the open units of orders for buyers, and shipments leave it as it is", async () => {
    const number = shop.order({ lines: [{ sku: "A", quantity: 3 }], status: "Acknowledged" });
    expect(shop.simulator.inventory("A")).toMatchObject({
      quantity: 10,
      reserved: 3,
      available: 7,
    });
    const shown = async () => (await shop.call("/v3/inventories/A")).body.nodes[0];
    expect(await shown()).toMatchObject({
      inputQty: { amount: 10 },
      reservedQty: { amount: 3 },
      availToSellQty: { amount: 7 },
    });
    await shop.call(`/v3/orders/${number}/shipping`, {
      method: "POST",
      body: shipment([[2, "T1"]]),
    });
    expect(shop.simulator.inventory("A")).toMatchObject({
      quantity: 10,
      reserved: 1,
      available: 9,
    });
    await shop.call(`/v3/orders/${number}/cancel`, {
      method: "POST",
      body: cancellation([["1", 1]], "SELLER_CANCEL_PRICING_ERROR"),
    });
    expect(shop.simulator.inventory("A")).toMatchObject({ quantity: 10, reserved: 0 });
    expect((await shop.call("/v3/inventory?sku=A")).body).toEqual(body("A", 10));
    expect(shop.simulator.listingEffects({ source: "all" })).toEqual([]);
  });

  it("is reduced by shipments, if the setting says so", async () => {
    shop.simulator.updateSettings({ shipmentLowersInput: true });
    const number = shop.order({ lines: [{ sku: "A", quantity: 3 }], status: "Acknowledged" });
    await shop.call(`/v3/orders/${number}/shipping`, {
      method: "POST",
      body: shipment([[2, "T1"]]),
    });
    expect(shop.simulator.inventory("A")).toMatchObject({ quantity: 8, reserved: 1 });
    expect(shop.simulator.listingEffects({ source: "walmart" })).toMatchObject([
      { kind: "inventory", sku: "A", quantity: 8, reason: "SHIPPED" },
    ]);
  });

  it("counts open units at the ship node of the order, also of orders older than the item", async () => {
    shop.order({ lines: [{ sku: "A", quantity: 3 }], shipNode: { id: "West" } });
    await put("sku=A&shipNode=West", body("A", 4));
    expect(shop.simulator.inventory("A")).toMatchObject({
      quantity: 14,
      available: 11,
      nodes: {
        [node]: { quantity: 10, reserved: 0, available: 10 },
        West: { quantity: 4, reserved: 3, available: 1 },
      },
    });
    const number = shop.order({ lines: [{ sku: "B", quantity: 6 }] });
    expect((await shop.call(`/v3/orders/${number}`)).body.order.shipNode).toMatchObject({
      type: "SellerFulfilled",
      id: node,
    });
    shop.simulator.addItem({ sku: "B", quantity: 5 });
    expect(shop.simulator.inventory("B")).toMatchObject({
      quantity: 5,
      reserved: 6,
      available: 0,
    });
  });

  it("is zero after a cancellation because of missing stock", async () => {
    const number = shop.order({ lines: [{ sku: "A", quantity: 3 }] });
    await put("sku=A&shipNode=West", body("A", 7));
    await shop.call(`/v3/orders/${number}/cancel`, {
      method: "POST",
      body: cancellation([["1", 1]], "SELLER_CANCEL_OUT_OF_STOCK"),
    });
    expect(shop.simulator.inventory("A")?.nodes).toMatchObject({
      [node]: { quantity: 0, reserved: 2 },
      West: { quantity: 7, reserved: 0 },
    });
  });

  it("ignores WFS orders and SKUs that are not items", () => {
    shop.order({ lines: [{ sku: "A" }], shipNodeType: "WFSFulfilled" });
    const number = shop.order({ lines: [{ sku: "NONE" }] });
    shop.simulator.ship(number);
    expect(shop.simulator.inventory("A")).toMatchObject({ quantity: 10, reserved: 0 });
    expect(shop.simulator.inventory("NONE")).toBeUndefined();
  });

  it("records changes by others separately", () => {
    shop.simulator.setInventory("A", 2);
    shop.simulator.setPrice("A", 12.5);
    expect(shop.simulator.listingEffects()).toEqual([]);
    expect(shop.simulator.listingEffects({ source: "control" })).toHaveLength(2);
    expect(shop.simulator.item("A")).toMatchObject({ price: 12.5, inventory: { quantity: 2 } });
    expect(() => shop.simulator.setInventory("B", 1)).toThrow(/^sku:/);
    expect(() => shop.simulator.setPrice("A", 1.005)).toThrow(/^price:/);
  });
});
