import { openShop, type Shop } from "./support/seller";

describe("access tokens", () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop({
      sellers: [
        { clientId: "a", clientSecret: "s" },
        { clientId: "viewer", clientSecret: "s", scopes: { orders: "view_only" } },
        { clientId: "stranger", clientSecret: "s", scopes: { orders: "no_access" } },
      ],
    });
  });
  afterAll(() => shop.simulator.stop());

  it("are issued for client ID and secret and live for 900 seconds", async () => {
    const { status, body } = await shop.login("a", "s");
    expect(status).toBe(200);
    expect(body).toEqual({
      access_token: expect.any(String),
      token_type: "Bearer",
      expires_in: 900,
    });
  });

  it.each([400, 401] as const)(
    "are denied with %d for wrong credentials, depending on settings",
    async (status) => {
      shop.simulator.updateSettings({ badCredentialsStatus: status });
      for (const [id, secret] of [
        ["a", "wrong"],
        ["nobody", "s"],
      ]) {
        const response = await shop.login(id, secret);
        expect(response.status).toBe(status);
        expect(response.body.error[0].code).toBe("UNAUTHORIZED.GMP_GATEWAY_API");
      }
    },
  );

  it.each([
    ["Authorization", undefined],
    ["WM_SVC.NAME", undefined],
    ["WM_QOS.CORRELATION_ID", undefined],
    ["WM_QOS.CORRELATION_ID", "not-a-uuid"],
    ["Accept", "application/xml"],
    ["Content-Type", "application/json"],
  ])("are denied with the header %s = %s", async (name, value) => {
    const response = await shop.login("a", "s", { [name]: value });
    expect(response.status).toBe(400);
    expect(response.body.error[0]).toMatchObject({
      field: name,
      code: `${value ? "INVALID" : "MISSING"}_REQUEST_HEADER.GMP_GATEWAY_API`,
    });
  });

  it("show the permissions of the key", async () => {
    const token = (await shop.login("viewer", "s")).body.access_token;
    const { body } = await shop.call("/v3/token/detail", {
      headers: { "WM_SEC.ACCESS_TOKEN": token },
    });
    expect(body).toMatchObject({
      is_valid: true,
      scopes: { orders: "view_only", inventory: "full_access" },
    });
    expect(Number(body.expire_at) - Number(body.issued_at)).toBe(900_000);
  });

  it.each([
    ["viewer", 200, 403],
    ["stranger", 403, 403],
    ["a", 200, 404],
  ])("with %s access read with %d and write with %d", async (clientId, read, write) => {
    shop.simulator.updateSettings({ emptyAs: "200" });
    const headers = { "WM_SEC.ACCESS_TOKEN": (await shop.login(clientId, "s")).body.access_token };
    expect((await shop.call("/v3/orders", { headers })).status).toBe(read);
    const path = "/v3/orders/1/acknowledge";
    const response = await shop.call(path, { method: "POST", headers });
    expect(response.status).toBe(write);
    if (write === 403) {
      expect(response.body.error[0].code).toBe("FORBIDDEN.GMP_GATEWAY_API");
    }
  });

  it("expire by the simulator's clock", async () => {
    const headers = { "WM_SEC.ACCESS_TOKEN": (await shop.login("a", "s")).body.access_token };
    expect((await shop.call("/v3/orders", { headers })).status).toBe(200);
    shop.simulator.advanceClock(900_000);
    const response = await shop.call("/v3/orders", { headers });
    expect(response.status).toBe(401);
    expect(response.body.error[0]).toMatchObject({
      code: "UNAUTHORIZED.GMP_GATEWAY_API",
      field: "UNAUTHORIZED",
      description: "Unauthorized",
    });
  });

  it.each([
    ["no token", { "WM_SEC.ACCESS_TOKEN": undefined }, 400],
    [
      "a bearer token alone",
      { "WM_SEC.ACCESS_TOKEN": undefined, Authorization: "Bearer token" },
      400,
    ],
    ["an unknown token", { "WM_SEC.ACCESS_TOKEN": "made-up" }, 401],
    ["no service name", { "WM_SVC.NAME": undefined }, 400],
    ["no correlation id", { "WM_QOS.CORRELATION_ID": undefined }, 400],
    ["a wrong Accept", { Accept: "text/html" }, 400],
  ])("are required: a call with %s is rejected", async (_name, headers, status) => {
    expect((await shop.call("/v3/orders", { headers })).status).toBe(status);
  });

  it("separate the orders of sellers", async () => {
    const purchaseOrderId = shop.order({ seller: "viewer" });
    const own = { "WM_SEC.ACCESS_TOKEN": (await shop.login("viewer", "s")).body.access_token };
    const other = { "WM_SEC.ACCESS_TOKEN": (await shop.login("a", "s")).body.access_token };
    const path = `/v3/orders/${purchaseOrderId}`;
    expect((await shop.call(path, { headers: own })).status).toBe(200);
    expect((await shop.call(path, { headers: other })).status).toBe(404);
  });
});
