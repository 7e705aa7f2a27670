import { queueOf } from "../../support/store/queue";
import { type Answer, sellerOf, UPS_NUMBER } from "../../support/store/seller";
import { storePart } from "../../support/store/suite";

/** Rounds of an outage: more than a single order would survive. */
const ROUNDS = 12;

export const genericRefusals = storePart("generic-refusals", (store) => {
  const seller = sellerOf(store);
  const queue = queueOf(store);

  beforeAll(async () => {
    await store.connect();
  });
  afterEach(async () => {
    store.walmart.clearFaults();
    await seller.atRest();
  });

  const outage = (path: string, more: object = {}) =>
    store.walmart.injectFault({ method: "POST", kind: "generic", path, times: 10_000, ...more });
  const force = () => store.sync(["orders", "updates"], { force: true });
  const importOne = () => seller.import({ lines: [{ sku: "SKU-A" }] });

  it("acknowledges all orders after an outage, and none fails", async () => {
    outage("/acknowledge");
    const numbers = Array.from(
      { length: 12 },
      () => store.walmart.createOrder({ lines: [{ sku: "SKU-A" }] }).purchaseOrderId,
    );
    for (let round = 0; round < ROUNDS; round += 1) await force();
    for (const po of numbers) expect(await store.order(po)).toMatchObject({ status: "open" });
    store.walmart.clearFaults();
    await force();
    for (const po of numbers) {
      expect(seller.effects(po, "acknowledge")).toHaveLength(1);
      expect(await queue.update(po, "acknowledge")).toMatchObject({ state: "confirmed" });
    }
  });

  it("retries an acknowledgement as long as units are Created", async () => {
    outage("/acknowledge");
    const { po } = await importOne();
    for (let round = 0; round < ROUNDS; round += 1) await force();
    expect(await queue.update(po, "acknowledge")).toMatchObject({ state: "pending" });
    store.walmart.acknowledge(po);
    await force();
    expect(await queue.update(po, "acknowledge")).toMatchObject({
      state: "confirmed",
      last_error: null,
    });
  });

  it("ships and cancels after several rounds, each once", async () => {
    const [first, second] = [await importOne(), await importOne()];
    outage("/shipping");
    outage("/cancel");
    const label = { tracking_number: UPS_NUMBER };
    await seller.fulfillAndShip(first.orderId, Object.values(first.items), [label]);
    await seller.cancel(second.orderId, "SELLER_CANCEL_OUT_OF_STOCK");
    await queue.attempted(first.po, "ship");
    await queue.attempted(second.po, "cancel");
    for (let round = 0; round < 5; round += 1) await force();
    expect(await store.order(first.po)).toMatchObject({ status: "open" });
    store.walmart.clearFaults();
    await force();
    expect(seller.effects(first.po, "ship")).toHaveLength(1);
    expect(seller.effects(second.po, "cancel")).toHaveLength(1);
  });

  it("gives up a single shipment in the end, and says that Walmart named no reason", async () => {
    const { po, orderId, items, row } = await importOne();
    outage("/shipping");
    await seller.fulfillAndShip(orderId, Object.values(items), [{ tracking_number: UPS_NUMBER }]);
    await queue.attempted(po, "ship");
    for (let round = 0; round < ROUNDS; round += 1) await force();
    const failed = await seller.settled(po, "error");
    expect(failed.status_details).toMatch(/names nothing that is wrong.*Retry it later/s);
    store.walmart.clearFaults();
    const { data } = await store.post(`/admin/walmart/orders/${row.id}/retry`);
    expect(data.order).toMatchObject({ status: "shipped", status_details: null });
    expect(seller.effects(po, "ship")).toHaveLength(1);
  });

  it.each([
    ["an empty answer", { kind: "empty", effect: "after" }],
    ["a refusal without a reason", { kind: "generic", effect: "after" }],
    ["problem details of a server error", { kind: "problem", status: 500, effect: "after" }],
  ] as const)(
    "sends nothing twice that arrived although the answer was %s",
    async (_name, fault) => {
      const { po, orderId, items } = await importOne();
      store.walmart.injectFault({ method: "POST", path: "/shipping", ...fault });
      await seller.fulfillAndShip(orderId, Object.values(items), [{ tracking_number: UPS_NUMBER }]);
      await queue.attempted(po, "ship");
      await force();
      expect(await seller.settled(po, "shipped")).toMatchObject({ status_details: null });
      expect(seller.effects(po, "ship")).toHaveLength(1);
      expect(store.walmart.requests({ operation: "orders.ship", path: `/${po}/` })).toHaveLength(1);
    },
  );

  it("takes problem details that name a line for final", async () => {
    const { po, orderId, items } = await importOne();
    store.walmart.injectFault({
      method: "POST",
      path: "/shipping",
      kind: "problem",
      status: 400,
      body: {
        title: "Bad Request",
        status: 400,
        detail: "Line 1: the method code is not supported",
      },
    });
    await seller.fulfillAndShip(orderId, Object.values(items), [{ tracking_number: UPS_NUMBER }]);
    const failed: Answer = await seller.settled(po, "error");
    expect(failed.status_details).toContain("the method code is not supported");
  });
});
