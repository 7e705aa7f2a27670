import type { WalmartAccountRow, WalmartOrderRow } from "../../../src/modules/walmart/types";
import { walmartRows } from "../../support/store/rows";
import { storePart } from "../../support/store/suite";

const invalid = { status: 400, type: "invalid_data" };
const HOUR = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR);
const endOfUtcDay = (days: number) =>
  new Date((Math.floor(Date.now() / (24 * HOUR)) + days + 1) * 24 * HOUR);

export const apiOverview = storePart("api-overview", (store) => {
  const rows = () => walmartRows(store.container);
  let account: WalmartAccountRow;
  let late: WalmartOrderRow;
  let unacknowledged: WalmartOrderRow;

  beforeAll(async () => {
    account = await rows().account({
      name: "Main",
      health: "connected",
      last_imported_at: new Date("2026-03-01T10:00:00Z"),
    });
    late = await rows().order({
      account_id: account.id,
      purchase_order_id: "1",
      order_id: "order_1",
      display_id: 11,
      status: "error",
      ship_by: inHours(-5),
      acknowledged_at: inHours(-20),
      cancel_requested: true,
    });
    unacknowledged = await rows().order({
      account_id: account.id,
      purchase_order_id: "2",
      status: "open",
      acknowledge_by: inHours(1),
      ship_by: inHours(30),
    });
    await rows().order({
      account_id: account.id,
      purchase_order_id: "3",
      status: "shipped",
      ship_by: inHours(-9),
      return_requested: true,
    });
    await rows().order({
      account_id: account.id,
      purchase_order_id: "4",
      fulfilled_by: "wfs",
      status: "open",
      ship_by: inHours(-9),
      acknowledge_by: inHours(-9),
    });
    await rows().update({
      account_id: account.id,
      walmart_order_id: late.id,
      state: "failed",
      attempts: 2,
      last_error: "Refused.",
      error_origin: "walmart",
      remedy: "Ship less.",
    });
    await rows().update({ account_id: account.id, walmart_order_id: late.id, state: "resolved" });
    for (const [entity_id, outcome, correlation_id] of [
      ["1", "ok", "corr-1"],
      ["1", "error", "corr-2"],
      ["2", "uncertain", null],
    ] as const) {
      await rows().activity({
        account_id: account.id,
        entity_id,
        outcome,
        correlation_id,
        message: outcome === "error" ? "Throttled 100% of the time" : null,
        request: { method: "POST" },
      });
    }
    await rows().activity({ account_id: "walacc_other", entity: "token", action: "token.create" });
  });

  describe("GET /admin/walmart/overview", () => {
    it("returns order counts, deadlines, failed updates and the accounts' health", async () => {
      const { status, data } = await store.get("/admin/walmart/overview");
      expect(status).toBe(200);
      expect(data.overview.orders).toEqual({
        open: 2,
        partially_shipped: 0,
        shipped: 1,
        delivered: 0,
        canceled: 0,
        error: 1,
        cancel_requested: 1,
        cancel_to_answer: 1,
        return_requested: 1,
        late: 1,
        ship_today: 0,
        // Due in 30 hours: tomorrow or, in the evening, the day after.
        ship_tomorrow: inHours(30) < endOfUtcDay(1) ? 1 : 0,
        to_acknowledge: 1,
        to_review: 0,
      });
      const deadlines = data.overview.deadlines as { kind: string; purchase_order_id: string }[];
      expect(deadlines.map((one) => [one.kind, one.purchase_order_id])).toEqual([
        ["ship", "1"],
        ["acknowledge", "2"],
        ["ship", "2"],
      ]);
      expect(deadlines[0]).toEqual({
        kind: "ship",
        at: late.ship_by && new Date(late.ship_by).toISOString(),
        walmart_order_id: late.id,
        order_id: "order_1",
        display_id: 11,
        purchase_order_id: "1",
        walmart_return_id: null,
        return_order_id: null,
      });
      expect(deadlines[1]).toMatchObject({ walmart_order_id: unacknowledged.id, order_id: null });
      expect(data.overview.failing_updates).toEqual([
        {
          id: expect.stringMatching(/^walupd_/),
          account_id: account.id,
          kind: "ship",
          attempts: 2,
          last_error: "Refused.",
          error_origin: "walmart",
          remedy: "Ship less.",
          walmart_order_id: late.id,
          order_id: "order_1",
          purchase_order_id: "1",
          walmart_return_id: null,
          return_order_id: null,
          created_at: expect.stringMatching(/^\d{4}-.*Z$/),
        },
      ]);
      expect(data.overview.accounts).toEqual([
        {
          id: account.id,
          name: "Main",
          enabled: true,
          health: "connected",
          health_message: null,
          last_imported_at: "2026-03-01T10:00:00.000Z",
          errors_last_day: 1,
          throttled_last_hour: 0,
        },
      ]);
    });

    it("counts as many orders as the list finds with the filter that belongs to the number", async () => {
      const { data } = await store.get("/admin/walmart/overview?time_zone=America/Chicago");
      for (const [field, filter] of [
        ["late", "late=true"],
        ["to_acknowledge", "to_acknowledge=true"],
        ["cancel_to_answer", "cancel_requested=true&to_ship=true"],
        ["open", "status=open"],
      ] as const) {
        const list = await store.get(`/admin/walmart/orders?${filter}`);
        expect([field, list.data.count]).toEqual([field, data.overview.orders[field]]);
      }
    });

    it("counts the orders of one account", async () => {
      const { data } = await store.get("/admin/walmart/overview?account_id=walacc_none");
      expect(data.overview).toMatchObject({
        orders: { open: 0, late: 0, to_acknowledge: 0 },
        deadlines: [],
        failing_updates: [],
      });
    });

    it("answers 400 to a query that it does not know", async () => {
      const { status, data } = await store.get("/admin/walmart/overview?account=x");
      expect({ status, type: data.type }).toEqual(invalid);
      expect(data.message).toContain("account is unknown");
    });

    it("answers 400 to a zone that nobody knows", async () => {
      const { status, data } = await store.get("/admin/walmart/overview?time_zone=Mars/Olympus");
      expect({ status, type: data.type }).toEqual(invalid);
      expect(data.message).toContain("America/Chicago");
    });
  });

  describe("GET /admin/walmart/activity", () => {
    it("lists the newest first, filters, searches and pages", async () => {
      for (const [query, expected] of [
        ["", 4],
        [`account_id=${account.id}`, 3],
        ["entity=token", 1],
        ["entity=order&entity_id=1", 2],
        ["outcome=uncertain", 1],
        ["correlation_id=corr-2", 1],
        ["q=throttled", 1],
        ["q=100%25", 1],
        ["q=%25", 1],
        ["q=CORR", 2],
        ["q=orders.ship", 3],
        ["outcome=error&q=nothing", 0],
      ] as const) {
        const { data } = await store.get(`/admin/walmart/activity?${query}`);
        expect({ query, count: data.count, shown: data.activities.length }).toEqual({
          query,
          count: expected,
          shown: expected,
        });
      }
      const { data } = await store.get("/admin/walmart/activity?limit=1&offset=1");
      expect(data).toMatchObject({ count: 4, limit: 1, offset: 1 });
      expect(data.activities).toEqual([
        {
          id: expect.stringMatching(/^walact_/),
          account_id: account.id,
          direction: "outgoing",
          entity: "order",
          entity_id: "2",
          action: "orders.ship",
          outcome: "uncertain",
          message: null,
          http_status: null,
          duration_ms: null,
          request: { method: "POST" },
          response: null,
          correlation_id: null,
          actor_id: null,
          created_at: expect.stringMatching(/^\d{4}-.*Z$/),
        },
      ]);
    });

    it("answers 400 to a wrong query", async () => {
      for (const query of ["limit=201", "order=request", "outcome=fine", "since=x", "q=%00"]) {
        const { status, data } = await store.get(`/admin/walmart/activity?${query}`);
        expect({ query, status, type: data.type }).toEqual({ query, ...invalid });
        expect(data.message).toContain(query.split("=")[0]);
      }
    });
  });

  describe("POST /admin/walmart/sync", () => {
    it("answers what each part did for each account", async () => {
      const id = await store.connect();
      const { status, data } = await store.post("/admin/walmart/sync", {
        account_id: id,
        what: ["updates", "orders", "orders"],
        force: true,
      });
      expect({ status, data }).toEqual({
        status: 200,
        data: {
          results: ["orders", "updates"].map((what) => ({
            account_id: id,
            what,
            ok: true,
            counts: expect.any(Object),
            errors: [],
          })),
        },
      });
    });

    it("answers 400 to a wrong body and 404 to an unknown account", async () => {
      for (const [body, named] of [
        [{}, "what is required"],
        [{ what: [] }, "what must have"],
        [{ what: ["weather"] }, "what[0] must be one of"],
        [{ what: ["orders"], force: "yes" }, "force must be true or false"],
        [{ what: ["orders"], account: "x" }, "account is unknown"],
      ] as const) {
        const { status, data } = await store.post("/admin/walmart/sync", body);
        expect({ named, status, type: data.type }).toEqual({ named, ...invalid });
        expect(data.message).toContain(named);
      }
      const { status, data } = await store.post("/admin/walmart/sync", {
        account_id: "walacc_none",
        what: ["orders"],
      });
      expect({ status, type: data.type }).toEqual({ status: 404, type: "not_found" });
    });

    it("answers 400 for a disabled account that is named", async () => {
      const { id } = await rows().account({ name: "Off", enabled: false });
      const { status, data } = await store.post("/admin/walmart/sync", {
        account_id: id,
        what: ["orders"],
      });
      expect({ status, type: data.type }).toEqual(invalid);
      expect(data.message).toContain("disabled");
    });
  });

  it("answers 401 without authentication", async () => {
    const anonymous = { validateStatus: () => true };
    const answers = await Promise.all([
      store.http.get("/admin/walmart/overview", anonymous),
      store.http.get("/admin/walmart/activity", anonymous),
      store.http.post("/admin/walmart/sync", { what: ["orders"] }, anonymous),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
  });
});
