import { openShop, type Shop } from "./support/seller";

describe("the API keys of a seller", () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop({
      sellers: [
        { clientId: "a", clientSecret: "s", partnerId: "77" },
        { clientId: "b", clientSecret: "s", partnerId: "77", scopes: { orders: "view_only" } },
        { clientId: "other", clientSecret: "s" },
      ],
    });
  });
  afterAll(() => shop.simulator.stop());
  beforeEach(() => shop.simulator.reset());

  const get = async (clientId: string, path: string) => {
    const { body } = await shop.login(clientId, "s");
    return await shop.call(path, { headers: { "WM_SEC.ACCESS_TOKEN": body.access_token } });
  };
  const profile = "/v3/settings/partnerprofile";

  it("see the same orders, and another seller does not", async () => {
    const { purchaseOrderId } = shop.simulator.createOrder({
      clientId: "b",
      lines: [{ sku: "MUG" }],
    });
    for (const key of ["a", "b"])
      expect((await get(key, `/v3/orders/${purchaseOrderId}`)).status).toBe(200);
    expect((await get("other", `/v3/orders/${purchaseOrderId}`)).status).toBe(404);
    expect(
      shop.simulator.requests({ operation: "orders.get" }).map(({ seller }) => seller),
    ).toEqual(["a", "b", "other"]);
  });

  it("show one partner id, in the profile and in cursors", async () => {
    for (const key of ["a", "b"])
      expect((await get(key, profile)).body.partner).toMatchObject({ partnerId: "77" });
    expect((await get("other", profile)).body.partner.partnerId).not.toBe("77");
    shop.simulator.createOrder({ lines: [{ sku: "MUG" }], count: 2 });
    const { body } = await get("b", "/v3/orders?limit=1");
    expect(body.list.meta.nextCursor).toContain("partnerId=77");
  });

  it("may have no access to the profile", async () => {
    shop.simulator.updateSettings({ partnerProfile: "off" });
    expect((await get("a", profile)).status).toBe(404);
  });
});
