import path from "node:path";
import { notifyErrors } from "../../src/sync/notices/notify-errors";
import { notifyDeadlines } from "../../src/sync/returns/notify-deadlines";
import { mailServer } from "../support/mail";
import { queueOf } from "../support/store/queue";
import { returnerOf } from "../support/store/returner";
import { type Answer, sellerOf } from "../support/store/seller";
import { shownOf } from "../support/store/shown";
import { storeSuite } from "../support/store/suite";

process.env.MAIL_PROVIDER = path.resolve(__dirname, "../support/mail");

storeSuite("notices", (store) => {
  const seller = sellerOf(store);
  const returner = returnerOf(store);
  const queue = queueOf(store);
  const shown = shownOf(store);
  let accountId: string;

  beforeAll(async () => {
    accountId = await store.connect({ settings: { notification_email: "shop@store.test" } });
  });
  beforeEach(() => {
    Object.assign(mailServer, { isDown: false, sent: [], attempts: 0 });
  });
  afterAll(() => {
    delete process.env.MAIL_PROVIDER;
  });
  afterEach(() => seller.atRest());

  /** What the bell of the admin shows. */
  const bell = async (): Promise<{ title: string; description: string }[]> => {
    const { status, data } = await store.get("/admin/notifications?channel=feed&limit=200");
    expect(status).toBe(200);
    return data.notifications.map((notice: Answer) => notice.data);
  };
  const subjects = () => mailServer.sent.map((mail) => mail.content?.subject);

  /** A return that Walmart refunds in an hour. */
  const dueReturn = async (): Promise<string> => {
    const { rma } = await returner.sellAndReturn({ lines: [{ sku: "SKU-A" }] });
    await returner.poll();
    const { id } = await returner.row(rma);
    const auto_refund_at = new Date(Date.now() + 3_600_000);
    await queue.service.updateWalmartReturns({ id, auto_refund_at });
    return rma;
  };

  it("report a deadline that is near in the admin and by email, once, even with concurrent polls", async () => {
    const rma = await dueReturn();
    expect(await bell()).toEqual([]);
    const account = await queue.service.retrieveWalmartAccount(accountId);
    await Promise.all([1, 2].map(() => notifyDeadlines(store.container, account)));
    await returner.poll();
    expect(await bell()).toEqual([
      { title: expect.stringContaining(rma), description: expect.stringContaining("Walmart") },
    ]);
    expect(mailServer.sent).toEqual([
      expect.objectContaining({
        to: "shop@store.test",
        channel: "email",
        template: "walmart-notice",
        data: expect.objectContaining({ account: "Walmart US" }),
      }),
    ]);
    // The state after a process died before it stored that the notice was sent.
    const { id } = await returner.row(rma);
    await queue.service.updateWalmartReturns({ id, deadline_notified_at: null });
    await returner.poll();
    expect(await bell()).toHaveLength(1);
    expect(mailServer.attempts).toBe(1);
  });

  it("appear in the admin when the mail server is down, and block nothing", async () => {
    mailServer.isDown = true;
    await dueReturn();
    const other = await dueReturn();
    const { counts } = await returner.poll();
    // The poll that found the second return had already reported the first.
    expect(counts).toMatchObject({ notified: 1 });
    expect(await bell()).toHaveLength(2);
    expect(mailServer.attempts).toBe(2);
    mailServer.isDown = false;
    await returner.poll();
    // A missing email is better than one for every tick.
    expect(mailServer.attempts).toBe(2);
    expect((await returner.row(other)).status).toBe("received");
  });

  it("report new errors, all of a run together, once for each cause", async () => {
    const create = (sku: string) => store.walmart.createOrder({ lines: [{ sku }] }).purchaseOrderId;
    const [first, second] = [create("<b>NEW</b>"), create("NEW-2")];
    await store.sync(["orders"]);
    await Promise.all([1, 2].map(() => notifyErrors(store.container, accountId)));
    await store.sync(["orders"]);
    const [notice, ...others] = await bell();
    expect(others).toEqual([]);
    expect(notice?.title).toBe("2 Walmart orders need attention");
    expect(notice?.description.split("\n")).toHaveLength(2);
    for (const part of [first, second, "<b>NEW</b>"]) expect(notice?.description).toContain(part);
    expect(subjects()).toEqual(["2 Walmart orders need attention"]);
    expect(mailServer.sent[0]?.content?.html).toContain("&lt;b&gt;NEW&lt;/b&gt;");

    // Another cause of the same order: not while the first one is fresh.
    const row = await store.order(first);
    await queue.service.updateWalmartOrders({ id: row.id, status_details: "Another cause." });
    await notifyErrors(store.container, accountId);
    expect(await bell()).toHaveLength(1);
    await anHourLater();
    await notifyErrors(store.container, accountId);
    expect(await bell()).toContainEqual({
      title: `Walmart order ${first} needs attention`,
      description: "Another cause.",
    });
    expect(mailServer.sent).toHaveLength(2);

    // Fixed, and broken again.
    await queue.service.updateWalmartOrders({ id: row.id, status: "open" });
    await anHourLater();
    await notifyErrors(store.container, accountId);
    expect(mailServer.sent).toHaveLength(2);
    await queue.service.updateWalmartOrders({ id: row.id, status: "error" });
    await notifyErrors(store.container, accountId);
    expect(mailServer.sent).toHaveLength(3);
  });

  it("report a rejected refund, and an account whose credentials Walmart rejects", async () => {
    const { rma } = await returner.sellAndReturn({ lines: [{ sku: "SKU-B" }] });
    await returner.poll();
    const body = { errors: { error: [{ code: "INVALID_REQUEST", description: "Too late." }] } };
    store.walmart.injectFault({ kind: "status", status: 400, body, path: "/refund", times: 5 });
    await returner.refund(rma);
    await returner.settled(rma, "error");
    store.walmart.clearFaults();
    await store.sync(["orders"]);
    expect(await bell()).toEqual([
      {
        title: `Walmart return ${rma} needs attention`,
        description: expect.stringContaining("Too late"),
      },
    ]);

    store.walmart.injectFault({ kind: "status", status: 401, times: 20 });
    const [result] = await store.sync(["orders"]);
    expect(result).toMatchObject({ ok: false });
    await store.sync(["orders"]);
    expect(subjects()).toEqual([
      `Walmart return ${rma} needs attention`,
      "Walmart account Walmart US needs attention",
    ]);
    expect(await bell()).toHaveLength(2);
  });

  it("report listings that Walmart rejects, but not excluded listings or errors found before sending", async () => {
    const error = { account_id: accountId, status: "error" as const };
    const refused = { ...error, error_origin: "walmart" as const, status_details: "No brand." };
    const rows = await queue.service.createWalmartListings([
      { ...refused, sku: "LISTED-1" },
      { ...refused, sku: "LISTED-2", excluded: true },
      { ...error, sku: "LISTED-3", error_origin: "medusa" as const, status_details: "No UPC." },
    ]);
    await notifyErrors(store.container, accountId);
    expect(await bell()).toEqual([
      { title: "Walmart listing LISTED-1 needs attention", description: "No brand." },
    ]);
    expect(subjects()).toEqual(["Walmart listing LISTED-1 needs attention"]);
    await queue.service.deleteWalmartListings(rows.map(({ id }) => id));
  });

  async function anHourLater(): Promise<void> {
    await shown.knex.raw(
      "UPDATE walmart_notice SET created_at = now() - interval '61 minutes', notified_at = now() - interval '61 minutes'",
    );
  }
});
