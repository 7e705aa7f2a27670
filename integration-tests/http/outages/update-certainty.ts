import type { FaultInput } from "../../../src/simulator";
import { queueOf } from "../../support/store/queue";
import { type Imported, sellerOf, UPS_NUMBER } from "../../support/store/seller";
import { storePart } from "../../support/store/suite";

export const updateCertainty = storePart("update-certainty", (store) => {
  const seller = sellerOf(store);
  const queue = queueOf(store);

  beforeAll(async () => {
    await store.connect();
  });
  afterEach(() => seller.atRest());

  const KINDS = ["acknowledge", "ship", "cancel"] as const;
  type Kind = (typeof KINDS)[number];
  const PATHS: Record<Kind, string> = {
    acknowledge: "/acknowledge",
    ship: "/shipping",
    cancel: "/cancel",
  };
  const TROUBLES: Omit<FaultInput, "effect">[] = [
    { kind: "status", status: 500 },
    { kind: "status", status: 503 },
    { kind: "status", status: 504 },
    { kind: "reset" },
    { kind: "garbage" },
    { kind: "garbage", body: "" },
    { kind: "garbage", body: "<html>Welcome</html>" },
    { kind: "xml", status: 502 },
    { kind: "status", status: 200, body: { order: null } },
    { kind: "hang" },
  ];
  const isUnreadable = (trouble?: Omit<FaultInput, "effect">) =>
    trouble?.kind === "garbage" || trouble?.status === 200;
  const label = { tracking_number: UPS_NUMBER };
  const force = () => store.sync(["updates"], { force: true });

  /**
   * Creates a purchase order of three units for each fault and sends a message of this kind for it: an acknowledgement
   * of all units, or a shipment or cancellation of one. Returns the orders once each attempt has ended.
   */
  const attempt = async (kind: Kind, ...faults: FaultInput[]): Promise<Imported[]> => {
    const inject = (po: string, fault: FaultInput) =>
      store.walmart.injectFault({ ...fault, path: PATHS[kind], purchaseOrderId: po });
    const created = faults.map((fault) => ({
      fault,
      po: store.walmart.createOrder({ lines: [{ sku: "SKU-A", quantity: 3 }] }).purchaseOrderId,
    }));
    if (kind === "acknowledge") for (const { po, fault } of created) inject(po, fault);
    await store.sync(["orders", "updates"]);
    const orders: Imported[] = [];
    for (const { po, fault } of created) {
      const order = await seller.imported(po);
      orders.push(order);
      if (kind !== "acknowledge") inject(po, fault);
      const item = { ...order.items["SKU-A"]!, quantity: 1 };
      if (kind === "ship") await seller.fulfillAndShip(order.orderId, [item], [label]);
      if (kind === "cancel")
        await seller.cancelLines(order.row.id, [{ line_item_id: item.id, quantity: 1 }]);
    }
    for (const { po } of orders) await queue.attempted(po, kind);
    return orders;
  };
  const NO_FAULT: FaultInput = { kind: "delay", delay_ms: 0 };

  const units = (po: string, kind: Kind) =>
    seller
      .effects(po, kind)
      .flatMap((effect) => effect.lines)
      .reduce((sum, line) => sum + line.quantity, 0);

  /** Each message was sent exactly once, and is not sent again later. */
  const expectOnce = async (orders: Imported[], kind: Kind) => {
    for (const { po } of orders)
      expect(await queue.update(po, kind)).toMatchObject({ state: "confirmed", last_error: null });
    await store.sync(["updates", "reconcile"], { force: true });
    for (const { po } of orders) {
      expect(seller.effects(po, kind).filter((effect) => !effect.repeated)).toHaveLength(1);
      expect(units(po, kind)).toBe(kind === "acknowledge" ? 3 : 1);
      expect((await store.order(po)).status).toBe(kind === "ship" ? "partially_shipped" : "open");
    }
  };

  describe.each(KINDS)("%s", (kind) => {
    it("is sent again once after trouble that had no effect", async () => {
      const orders = await attempt(
        kind,
        ...TROUBLES.map((trouble) => ({ ...trouble, effect: "before" as const })),
      );
      for (const { po } of orders) {
        expect(seller.effects(po, kind)).toEqual([]);
        expect(await queue.update(po, kind)).toMatchObject({
          state: "pending",
          uncertain: true,
          next_attempt_at: expect.any(Date),
        });
      }
      await force();
      await expectOnce(orders, kind);
    });

    it("is read back, not sent again, after trouble that had one", async () => {
      const orders = await attempt(
        kind,
        ...TROUBLES.map((trouble) => ({ ...trouble, effect: "after" as const })),
      );
      for (const [index, { po }] of orders.entries()) {
        expect(seller.effects(po, kind)).toHaveLength(1);
        // An answer that cannot be read is followed by a read at once, the lack of one by a later attempt.
        expect(await queue.update(po, kind)).toMatchObject(
          isUnreadable(TROUBLES[index])
            ? { state: "confirmed", uncertain: false }
            : { state: "pending", uncertain: true },
        );
      }
      await force();
      await expectOnce(orders, kind);
    });

    it("is not sent again while it cannot be read back", async () => {
      const orders = await attempt(kind, { kind: "reset", effect: "after" });
      const [{ po }] = orders as [Imported];
      const about = { method: "GET", path: `/v3/orders/${po}` };
      // Reading is tried four times in a row, so each of these attempts ends without an answer.
      store.walmart.injectFault({ ...about, kind: "status", status: 500, times: 4 });
      await force();
      store.walmart.injectFault({ ...about, kind: "status", status: 401, times: 2 });
      await force();
      expect(await queue.update(po, kind)).toMatchObject({ state: "pending", uncertain: true });
      await force();
      await expectOnce(orders, kind);
    });

    it("is taken over from a process that died before or after it was sent", async () => {
      const away: FaultInput = { kind: "status", status: 503, effect: "before" };
      const orders = await attempt(kind, NO_FAULT, away, away);
      const [sent, planned, claimed] = orders as [Imported, Imported, Imported];
      await queue.abandon(sent.po, kind);
      await queue.abandon(planned.po, kind);
      await queue.abandon(claimed.po, kind, { plan: null });
      await store.sync(["updates"]);
      await expectOnce(orders, kind);
    });
  });

  it("a claim that still holds is nobody else's", async () => {
    const [order] = (await attempt("ship", { kind: "status", status: 503 })) as [Imported];
    const { id } = await queue.update(order.po, "ship");
    await queue.service.updateWalmartUpdates({
      id,
      state: "sending",
      claimed_by: "a busy worker",
      claimed_until: new Date(Date.now() + 60_000),
    } as never);
    const claimed = await queue.service.messages.claim({
      accountId: order.row.account_id,
      runId: "another",
      kinds: ["ship"],
      force: true,
      except: [],
      orderIds: null,
      limit: 10,
    });
    expect(claimed).toEqual([]);
    expect(await queue.service.messages.renew(id, "another", {})).toBe(false);
  });

  it("a run that was overtaken sends nothing more, also within one process", async () => {
    // The first run reads for longer than its claim holds; the second one takes over meanwhile.
    const [order] = (await attempt("ship", { kind: "status", status: 503 })) as [Imported];
    const path = `/v3/orders/${order.po}`;
    store.walmart.injectFault({ kind: "delay", delay_ms: 900, method: "GET", path });
    const slow = force();
    await seller.quiet(order.po).catch(() => null);
    const { id } = await queue.update(order.po, "ship");
    await queue.service.updateWalmartUpdates({
      id,
      claimed_until: new Date(Date.now() - 1_000),
    } as never);
    await Promise.all([slow, force()]);
    await expectOnce([order], "ship");
  });

  it("several dispatchers at once send each update once", async () => {
    store.walmart.injectFault({ kind: "status", status: 503, path: "/acknowledge", times: 999 });
    store.walmart.createOrder({ lines: [{ sku: "SKU-A" }], count: 30 });
    await store.sync(["orders", "updates"]);
    await seller.atRest();
    store.walmart.clearFaults();
    expect(store.walmart.effects()).toEqual([]);
    await Promise.all([1, 2, 3, 4].map(force));
    const effects = store.walmart.effects({ kind: "acknowledge" });
    expect(effects).toHaveLength(30);
    expect(new Set(effects.map((effect) => effect.purchaseOrderId)).size).toBe(30);
  });

  it("what is most urgent goes first, and of one order what came first", async () => {
    const orders: Imported[] = [];
    for (const sku of ["SKU-A", "SKU-B", "SKU-C"])
      orders.push(await seller.import({ lines: [{ sku }] }));
    store.walmart.injectFault({ kind: "status", status: 503, method: "POST", times: 999 });
    const [ship, cancel, later] = orders as [Imported, Imported, Imported];
    await seller.fulfillAndShip(ship.orderId, Object.values(ship.items), [label]);
    await seller.cancel(cancel.orderId, "SELLER_CANCEL_OUT_OF_STOCK");
    const { purchaseOrderId: created } = store.walmart.createOrder({ lines: [{ sku: "SKU-A" }] });
    await store.sync(["orders"]);
    const late = await seller.imported(created);
    await queue.attempted(ship.po, "ship");
    await queue.attempted(cancel.po, "cancel");
    await queue.attempted(late.po, "acknowledge");
    await seller.fulfillAndShip(late.orderId, Object.values(late.items), [label]);
    await seller.fulfillAndShip(later.orderId, Object.values(later.items), [label]);
    await queue.attempted(later.po, "ship");

    const claimed: string[][] = [];
    const except: string[] = [];
    for (;;) {
      const [update] = await queue.service.messages.claim({
        accountId: late.row.account_id,
        runId: "looking",
        kinds: ["ship", "cancel", "acknowledge"],
        force: true,
        except,
        orderIds: null,
        limit: 1,
      });
      if (!update) break;
      except.push(update.id);
      claimed.push([update.kind, update.walmart_order_id!]);
    }
    // The late order's shipment waits for its acknowledgement, which goes before everything else.
    expect(claimed).toEqual([
      ["acknowledge", late.row.id],
      ["cancel", cancel.row.id],
      ["ship", ship.row.id],
      ["ship", later.row.id],
    ]);
  });

  it("an order's shipment waits while its acknowledgement is being tried again", async () => {
    const { purchaseOrderId: po } = store.walmart.createOrder({ lines: [{ sku: "SKU-A" }] });
    store.walmart.injectFault({ kind: "status", status: 503, path: "/acknowledge", times: 99 });
    await store.sync(["orders", "updates"]);
    const { orderId, items } = await seller.imported(po);
    await seller.fulfillAndShip(orderId, Object.values(items), [label]);
    await force();
    expect(await queue.update(po, "ship")).toMatchObject({ state: "pending", attempts: 0 });
    store.walmart.clearFaults();
    await force();
    expect(seller.effects(po).map((effect) => effect.kind)).toEqual(["acknowledge", "ship"]);
  });
});
