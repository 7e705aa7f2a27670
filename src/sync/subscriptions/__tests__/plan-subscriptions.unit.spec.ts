import { isOwn, planSubscriptions, wantedEvents, webhookUrl } from "../plan-subscriptions";

const ID = "walacc_1";
const URL_NOW = webhookUrl("https://shop.example/", ID);
const wanted = [
  { eventType: "ORDER_UPDATES", resourceName: "ORDER" },
  { eventType: "RETURN_CREATED", resourceName: "ReturnsAndRefunds" },
];
const at = (subscriptionId: string, eventType: string, more: object = {}) => ({
  subscriptionId,
  eventType,
  eventUrl: URL_NOW,
  status: "ACTIVE",
  ...more,
});
const both = [at("1", "ORDER_UPDATES"), at("2", "RETURN_CREATED")];

describe("subscriptions", () => {
  it("use a URL for each account", () => {
    expect(URL_NOW).toBe("https://shop.example/hooks/walmart/walacc_1");
    expect(webhookUrl("https://shop.example/api//", ID)).toBe(
      "https://shop.example/api/hooks/walmart/walacc_1",
    );
  });

  it.each([
    [URL_NOW, true],
    ["http://localhost:9000/old/hooks/walmart/walacc_1", true],
    ["https://shop.example/hooks/walmart/walacc_12", false],
    ["https://shop.example/hooks/walmart/walacc_1/x", false],
    ["https://shop.example/?to=/hooks/walmart/walacc_1", false],
    ["https://another.example/events", false],
    ["no address", false],
    [undefined, false],
  ])("to %s belong to the account: %s", (eventUrl, own) => {
    expect(isOwn({ subscriptionId: "1", eventType: "X", eventUrl }, ID)).toBe(own);
  });

  it.each([
    ["nothing is there", [], [], ["ORDER_UPDATES", "RETURN_CREATED"], [], []],
    ["all are correct", both, ["1", "2"], [], ["1", "2"], []],
    ["one is missing", both.slice(1), ["1", "2"], ["ORDER_UPDATES"], ["2"], []],
    [
      "one has another URL",
      [
        at("1", "ORDER_UPDATES", { eventUrl: "https://old.example/hooks/walmart/walacc_1" }),
        both[1]!,
      ],
      ["1", "2"],
      ["ORDER_UPDATES"],
      ["2"],
      ["1"],
    ],
    [
      "one is inactive",
      [at("1", "ORDER_UPDATES", { status: "INACTIVE" }), both[1]!],
      ["1", "2"],
      ["ORDER_UPDATES"],
      ["2"],
      ["1"],
    ],
    ["one has an unknown secret", both, ["2"], ["ORDER_UPDATES"], ["2"], ["1"]],
    [
      "one exists twice",
      [...both, at("3", "RETURN_CREATED")],
      ["1", "2", "3"],
      [],
      ["1", "2"],
      ["3"],
    ],
    ["one is not wanted", [...both, at("3", "PO_CREATED")], ["1", "2", "3"], [], ["1", "2"], ["3"]],
  ])("are planned when %s", (_name, own, known, missing, keep, remove) => {
    const plan = planSubscriptions(own, new Set(known), URL_NOW, wanted);
    expect({ ...plan, missing: plan.missing.map(({ eventType }) => eventType) }).toEqual({
      missing,
      keep,
      remove,
    });
  });

  it("use the event types and resource names that Walmart offers", () => {
    const usual = wantedEvents([]).map(({ eventType }) => eventType);
    expect(usual).toEqual([
      "ORDER_UPDATES",
      "RETURN_CREATED",
      "RETURN_DELIVERED",
      "RETURN_INVOICED",
      "OFFER_PUBLISHED",
      "OFFER_UNPUBLISHED",
      "INVENTORY_OOS",
      "BUY_BOX_CHANGED",
    ]);
    const offered = [
      { eventType: "PO_CREATED", resourceName: "ORDER", eventVersion: "V2" },
      { eventType: "RETURN_CREATED", resourceName: "RETURNS" },
      { eventType: "DRIVER_STATUS", resourceName: "ORDER" },
    ];
    expect(wantedEvents(offered)).toEqual([
      { eventType: "PO_CREATED", resourceName: "ORDER", eventVersion: "V2" },
      { eventType: "RETURN_CREATED", resourceName: "RETURNS" },
    ]);
  });
});
