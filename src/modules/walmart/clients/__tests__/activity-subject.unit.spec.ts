import { activitySubject } from "../activity-subject";

const subject = (path: string, bodies: { requestBody?: unknown; responseBody?: unknown } = {}) => {
  const { entity, entity_id } = activitySubject({ path, ...bodies }, "walacc_1");
  return [entity, entity_id];
};
const ACCOUNT = ["account", "walacc_1"];
const price = { sku: "A/1", pricing: [] };
const file = { file: { name: "walfed_1.json" } };

describe("a request", () => {
  it.each([
    ["/v3/orders?limit=200", ACCOUNT],
    ["/v3/orders/released?limit=200", ACCOUNT],
    ["/v3/orders/4711", ["order", "4711"]],
    ["/v3/orders/4711/shipping", ["order", "4711"]],
    ["/v3/returns?limit=1", ACCOUNT],
    ["/v3/returns/R1/refund", ["return", "R1"]],
    ["/v3/items?nextCursor=*", ACCOUNT],
    ["/v3/items/A%2F1", ["listing", "A/1"]],
    ["/v3/items/%E0%A4%A", ["listing", "%E0%A4%A"]],
    ["/v3/inventory?sku=A%2F1%20b&shipNode=7", ["listing", "A/1 b"]],
    ["/v3/inventory", ACCOUNT],
    ["/v3/inventories?limit=1", ACCOUNT],
    ["/v3/inventories/A%2F1", ["listing", "A/1"]],
    ["/v3/feeds?limit=50", ACCOUNT],
    ["/v3/feeds/F1%40A?includeDetails=true", ["feed", "F1@A"]],
    ["/v3/webhooks/subscriptions/S1", ACCOUNT],
    ["/v3/token/detail", ACCOUNT],
  ])("to %s is about %j", (path, expected) => {
    expect(subject(path)).toEqual(expected);
  });

  it.each([
    ["a price", "/v3/price", { requestBody: price }, ["listing", "A/1"]],
    ["a price without a SKU", "/v3/price", { requestBody: "text" }, ACCOUNT],
    [
      "a feed that was taken",
      "/v3/feeds?feedType=inventory",
      { requestBody: file, responseBody: { feedId: "F1@A" } },
      ["feed", "F1@A"],
    ],
    [
      "a feed that was not answered",
      "/v3/feeds?feedType=inventory",
      { requestBody: file },
      ["feed", "walfed_1.json"],
    ],
  ])("that sends %s", (_name, path, bodies, expected) => {
    expect(subject(path, bodies)).toEqual(expected);
  });
});
