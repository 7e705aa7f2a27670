import type { WalmartAccountRow, WalmartOrderRow } from "../../../src/modules/walmart/types";
import { walmartRows } from "../../support/store/rows";
import { storePart } from "../../support/store/suite";

const NONE = "walord_none";

export const apiOrders = storePart("api-orders", (store) => {
  const rows = () => walmartRows(store.container);
  let account: WalmartAccountRow;
  let other: WalmartAccountRow;
  let jane: WalmartOrderRow;
  let failing: WalmartOrderRow;
  let unread: WalmartOrderRow;

  /** PO numbers of a list's answer. */
  const listed = async (query: string): Promise<string[]> => {
    const { status, data } = await store.get(`/admin/walmart/orders?${query}`);
    expect({ status, data }).toMatchObject({ status: 200 });
    return data.orders.map((order: { purchase_order_id: string }) => order.purchase_order_id);
  };

  beforeAll(async () => {
    account = await rows().account({ name: "Main" });
    other = await rows().account({ name: "Other" });
    jane = await rows().order({
      account_id: account.id,
      purchase_order_id: "1001",
      customer_order_id: "900-A",
      order_id: "order_jane",
      display_id: 7,
      status: "open",
      cancel_requested: true,
      buyer_name: "Jane 100% Doe",
      buyer_email: "jane@relay.walmart.com",
      ordered_at: new Date("2026-03-01T10:00:00Z"),
      acknowledge_by: new Date("2026-03-01T14:00:00Z"),
      ship_by: new Date("2026-03-03T10:00:00Z"),
      deliver_by: new Date("2026-03-09T10:00:00Z"),
      ship_method: "VALUE",
      item_count: 3,
      total: 20.1,
      raw: { purchaseOrderId: "1001" },
    });
    failing = await rows().order({
      account_id: account.id,
      purchase_order_id: "1002",
      customer_order_id: "900-B",
      order_id: "order_failing",
      status: "error",
      status_details: "Walmart refused the shipment.",
      error_origin: "walmart",
      oversold: true,
      return_requested: true,
      buyer_name: "John Roe",
      ordered_at: new Date("2026-03-02T10:00:00Z"),
      item_count: 1,
      total: 5,
    });
    unread = await rows().order({
      account_id: other.id,
      purchase_order_id: "2001",
      status: "shipped",
      ordered_at: new Date("2026-02-01T10:00:00Z"),
      acknowledged_at: new Date("2026-02-01T11:00:00Z"),
    });
    await rows().line({ walmart_order_id: jane.id, line_number: "10", sku: "Blue_Mug" });
    await rows().line({
      walmart_order_id: jane.id,
      line_number: "2",
      sku: "RED-MUG",
      title: "Red mug",
      quantity: 2,
      shipped: 1,
      acknowledged: 1,
      line_item_id: "ordli_1",
      tracking: [
        {
          carrier: "UPS",
          tracking_number: "1Z999",
          tracking_url: null,
          quantity: 1,
          shipped_at: "2026-03-02T08:00:00+02:00",
        },
      ],
    });
    await rows().line({ walmart_order_id: failing.id, sku: "GREEN" });
    for (const state of ["confirmed", "failed", "failed", "resolved"] as const) {
      await rows().update({
        account_id: account.id,
        walmart_order_id: failing.id,
        state,
        attempts: 1,
        last_error: state === "failed" ? "Over-shipped." : null,
      });
    }
    await rows().activity({ account_id: account.id, entity_id: "1001", action: "orders.get" });
    await rows().activity({ account_id: other.id, entity_id: "1001", action: "of another" });
  });

  describe("GET /admin/walmart/orders", () => {
    it("lists the newest first, with times in UTC and money as numbers, without Walmart's raw words", async () => {
      const { status, data } = await store.get("/admin/walmart/orders");

      expect(status).toBe(200);
      expect(data).toMatchObject({ count: 3, limit: 20, offset: 0 });
      expect(data.orders.map((one: { id: string }) => one.id)).toEqual([
        failing.id,
        jane.id,
        unread.id,
      ]);
      const [first, second] = data.orders;
      expect(first).toMatchObject({
        status: "error",
        status_details: "Walmart refused the shipment.",
        error_origin: "walmart",
        failed_updates_count: 2,
        oversold: true,
        return_requested: true,
      });
      expect(second).toEqual({
        id: jane.id,
        account_id: account.id,
        purchase_order_id: "1001",
        customer_order_id: "900-A",
        order_id: "order_jane",
        display_id: 7,
        status: "open",
        status_details: null,
        error_origin: null,
        return_requested: false,
        cancel_requested: true,
        oversold: false,
        problem: null,
        promised_carrier_method: null,
        review: null,
        ship_node: null,
        shipping_program: null,
        stock_location_id: null,
        cancellation_reason: null,
        ordered_at: "2026-03-01T10:00:00.000Z",
        acknowledge_by: "2026-03-01T14:00:00.000Z",
        ship_by: "2026-03-03T10:00:00.000Z",
        deliver_by: "2026-03-09T10:00:00.000Z",
        ship_method: "VALUE",
        item_count: 3,
        items: [
          {
            sku: "RED-MUG",
            title: "Red mug",
            quantity: 2,
            to_ship: 1,
            parcels: [{ carrier: "UPS", tracking_number: "1Z999" }],
          },
          { sku: "Blue_Mug", title: null, quantity: 1, to_ship: 0, parcels: [] },
        ],
        total: 20.1,
        currency_code: "usd",
        acknowledged_at: null,
        last_synced_at: null,
        failed_updates_count: 0,
        seller_center_url: expect.stringContaining("1001"),
        fulfilled_by: "seller",
        order_type: null,
        original_customer_order_id: null,
        buyer_name: "Jane 100% Doe",
        created_at: expect.stringMatching(/^\d{4}-.*Z$/),
        updated_at: expect.stringMatching(/^\d{4}-.*Z$/),
      });
    });

    it("pages by limit and offset and counts all that match", async () => {
      const { data } = await store.get("/admin/walmart/orders?limit=1&offset=1");
      expect(data).toMatchObject({ count: 3, limit: 1, offset: 1 });
      expect(data.orders).toHaveLength(1);
      expect(data.orders[0].purchase_order_id).toBe("1001");

      const none = await store.get("/admin/walmart/orders?limit=0");
      expect(none.data).toMatchObject({ orders: [], count: 3, limit: 0 });
      expect(await listed("offset=2147483647")).toEqual([]);
    });

    it("orders by a field, either way", async () => {
      for (const [query, expected] of [
        ["order=ordered_at", ["2001", "1001", "1002"]],
        ["order=-ordered_at", ["1002", "1001", "2001"]],
        ["order=total", ["2001", "1002", "1001"]],
        ["order=-purchase_order_id", ["2001", "1002", "1001"]],
      ] as const) {
        expect({ query, found: await listed(query) }).toEqual({ query, found: expected });
      }
    });

    it("filters, by one value or several", async () => {
      for (const [query, expected] of [
        ["status=open", ["1001"]],
        ["status=open,error", ["1002", "1001"]],
        ["status=open&status=shipped", ["1001", "2001"]],
        ["status[]=open&status[]=shipped", ["1001", "2001"]],
        ["return_requested=true", ["1002"]],
        ["return_requested=false", ["1001", "2001"]],
        ["cancel_requested=true", ["1001"]],
        ["oversold=true", ["1002"]],
        // Jane's time to ship is long over; nothing is left to ship of the third.
        ["late=true", ["1001"]],
        ["late=false", ["1002", "2001"]],
        ["to_ship=true", ["1002", "1001"]],
        ["to_acknowledge=true", ["1002", "1001"]],
        ["to_acknowledge=false", ["2001"]],
        ["ship_by_from=2026-03-03T10:00:00Z&ship_by_until=2026-03-03T10:00:01Z", ["1001"]],
        ["ship_by_until=2026-03-03T10:00:00Z", []],
        ["purchase_order_id=1001", ["1001"]],
        ["order_id=order_jane", ["1001"]],
        ["order_id=order_of_another_channel", []],
        ["account_id=unknown", []],
        ["status=canceled", []],
      ] as const) {
        expect({ query, found: await listed(query) }).toEqual({ query, found: expected });
      }
    });

    it("filters by account", async () => {
      expect(await listed(`account_id=${other.id}`)).toEqual(["2001"]);
      expect(await listed(`account_id=${account.id}&status=error`)).toEqual(["1002"]);
    });

    it("finds over order numbers, SKU and buyer", async () => {
      for (const [q, expected] of [
        ["1001", ["1001"]],
        ["100", ["1002", "1001"]],
        ["900-b", ["1002"]],
        ["red-mug", ["1001"]],
        ["JANE", ["1001"]],
        ["relay.walmart", ["1001"]],
        ["100%", ["1001"]],
        ["blue_mug", ["1001"]],
        ["blue-mug", []],
        ["%", ["1001"]],
        ["_", ["1001"]],
        ["\\", []],
        ["'; drop table walmart_order; --", []],
        ["", ["1002", "1001", "2001"]],
      ] as const) {
        const found = await listed(`q=${encodeURIComponent(q)}`);
        expect({ q, found }).toEqual({ q, found: expected });
      }
    });

    it("finds the number of a Medusa order, with and without #", async () => {
      const { data } = await store.get("/admin/walmart/orders?purchase_order_id=1001");
      const [{ display_id }] = data.orders;
      expect(await listed(`q=${encodeURIComponent(`#${display_id}`)}`)).toEqual(["1001"]);
      expect(await listed("q=%23987654")).toEqual([]);
    });

    it("counts all that a search finds, whatever the page", async () => {
      for (const [page, shown] of [
        ["limit=1", 1],
        ["limit=1&offset=1", 1],
        ["offset=5", 0],
        ["limit=0", 0],
      ] as const) {
        const { data } = await store.get(`/admin/walmart/orders?q=100&${page}`);
        expect({ page, count: data.count, shown: data.orders.length }).toEqual({
          page,
          count: 2,
          shown,
        });
      }
      const { data } = await store.get("/admin/walmart/orders?q=nothing");
      expect(data).toMatchObject({ orders: [], count: 0 });
    });

    it("combines the search with filters", async () => {
      expect(await listed("q=100&status=error&oversold=true")).toEqual(["1002"]);
    });

    it("answers 400 to a wrong query and names what is wrong", async () => {
      for (const [query, named] of [
        ["limit=abc", "limit"],
        ["limit=-1", "limit"],
        ["limit=201", "limit must be a whole number from 0 to 200"],
        ["limit=1.5", "limit"],
        ["limit=1&limit=2", "limit"],
        ["offset=-1", "offset"],
        ["offset=99999999999999999999", "offset"],
        ["order=raw", "order"],
        ["order=password", "purchase_order_id"],
        ["order[x]=1", "order"],
        ["status=lost", "partially_shipped"],
        ["status[$ne]=open", "status"],
        ["return_requested=maybe", "return_requested"],
        ["account_id=", "account_id"],
        ["order_id[]=a", "order_id"],
        ["color=red", "color"],
        ["a.b.c.d=1", "a.b.c.d"],
        ["q=%00", "q"],
        [`q=${"x".repeat(201)}`, "q"],
      ] as const) {
        const { status, data } = await store.get(`/admin/walmart/orders?${query}`);
        expect({ query, status, type: data.type }).toEqual({
          query,
          status: 400,
          type: "invalid_data",
        });
        expect(data.message).toContain(named);
      }
    });
  });

  describe("GET /admin/walmart/orders/:id", () => {
    it("returns one order with lines, updates, activity and raw data", async () => {
      const { status, data } = await store.get(`/admin/walmart/orders/${jane.id}`);

      expect(status).toBe(200);
      expect(data.order).toMatchObject({
        id: jane.id,
        account_name: "Main",
        total: 20.1,
        ordered_at: "2026-03-01T10:00:00.000Z",
        raw: { purchaseOrderId: "1001" },
        updates: [],
      });
      expect(data.order.lines).toEqual([
        {
          line_number: "2",
          sku: "RED-MUG",
          title: "Red mug",
          quantity: 2,
          quantities: {
            created: 0,
            acknowledged: 1,
            shipped: 1,
            delivered: 0,
            cancelled: 0,
            refunded: 0,
          },
          line_item_id: "ordli_1",
          tracking: [
            {
              carrier: "UPS",
              tracking_number: "1Z999",
              tracking_url: null,
              quantity: 1,
              shipped_at: "2026-03-02T06:00:00.000Z",
            },
          ],
          cancel_requested: false,
          cancellation_reason: null,
          refundable_amount: 0,
        },
        expect.objectContaining({ line_number: "10", sku: "Blue_Mug", tracking: [] }),
      ]);
      expect(data.order.activity).toHaveLength(1);
      expect(data.order.activity[0]).toMatchObject({ action: "orders.get", entity_id: "1001" });
    });

    it("returns the state of each update, newest first, without its payload", async () => {
      const { data } = await store.get(`/admin/walmart/orders/${failing.id}`);
      expect(data.order.failed_updates_count).toBe(2);
      expect(data.order.updates.map((one: { state: string }) => one.state)).toEqual([
        "resolved",
        "failed",
        "failed",
        "confirmed",
      ]);
      expect(data.order.updates[1]).toEqual({
        id: expect.any(String),
        kind: "ship",
        state: "failed",
        attempts: 1,
        next_attempt_at: null,
        last_error: "Over-shipped.",
        error_origin: null,
        remedy: null,
        created_at: expect.any(String),
        confirmed_at: null,
        resolved_at: null,
        resolved_by: null,
        note: null,
        tracking_numbers: [],
      });
    });

    it("stays readable after its account was deleted", async () => {
      await rows().service.softDeleteWalmartAccounts(account.id);
      const { status, data } = await store.get(`/admin/walmart/orders/${jane.id}`);
      expect(status).toBe(200);
      expect(data.order.account_name).toBe("Main");
      expect(await listed(`account_id=${account.id}`)).toEqual(["1002", "1001"]);
    });

    it("answers 404 to an unknown id, whatever it looks like", async () => {
      for (const id of [NONE, "import", "1001", "x".repeat(5000), "%E2%98%83"]) {
        const { status, data } = await store.get(`/admin/walmart/orders/${id}`);
        expect({ id, status, type: data.type }).toEqual({ id, status: 404, type: "not_found" });
        expect(data.message).toContain("/admin/walmart/orders?purchase_order_id=");
      }
    });

    it("answers 400 to an address that no id can have", async () => {
      const { status, data } = await store.get("/admin/walmart/orders/%00");
      expect({ status, type: data.type }).toEqual({ status: 400, type: "invalid_data" });
    });
  });

  describe("what is done with an order", () => {
    const CANCEL = {
      reason: "SELLER_CANCEL_OUT_OF_STOCK",
      lines: [{ line_item_id: "ordli_x", quantity: 1 }],
    };

    it("answers 404 for an unknown order", async () => {
      for (const [action, body] of [
        ["retry", {}],
        ["resolve", {}],
        ["cancel-lines", CANCEL],
      ] as const) {
        const { status, data } = await store.post(`/admin/walmart/orders/${NONE}/${action}`, body);
        expect({ action, status, type: data.type }).toEqual({
          action,
          status: 404,
          type: "not_found",
        });
      }
    });

    it("answers the order to retry and resolve when nothing failed", async () => {
      for (const action of ["retry", "resolve"]) {
        const { status, data } = await store.post(`/admin/walmart/orders/${jane.id}/${action}`);
        expect(status).toBe(200);
        expect(data.order).toMatchObject({ id: jane.id, status: "open", lines: expect.any(Array) });
      }
    });

    it("answers 400 to a wrong body and names what is wrong", async () => {
      for (const [action, body, named] of [
        ["cancel-lines", [], "body must be an object"],
        ["cancel-lines", {}, "reason is required"],
        ["cancel-lines", { ...CANCEL, reason: "BORED" }, "SELLER_CANCEL_OUT_OF_STOCK"],
        ["cancel-lines", { ...CANCEL, lines: [] }, "lines must have"],
        ["cancel-lines", { ...CANCEL, lines: "all" }, "lines must be a list"],
        ["cancel-lines", { ...CANCEL, reason: "CUSTOMER_REQUESTED_SELLER_TO_CANCEL" }, "lines"],
        ["cancel-lines", CANCEL, "ordli_x"],
        ["resolve", { note: 5 }, "note must be text"],
        ["resolve", { note: "a\u0000b" }, "note contains a character"],
        ["resolve", { comment: "x" }, "comment is unknown"],
      ] as const) {
        const path = `/admin/walmart/orders/${jane.id}/${action}`;
        const { status, data } = await store.post(path, body);
        expect({ body, status, type: data.type }).toEqual({
          body,
          status: 400,
          type: "invalid_data",
        });
        expect(data.message).toContain(named);
      }
    });

    it("answers 400 to a body that is no JSON", async () => {
      const { status, data } = await store.http.post(
        `/admin/walmart/orders/${jane.id}/cancel-lines`,
        '{"reason": ',
        {
          headers: { ...store.seeded.headers, "content-type": "application/json" },
          validateStatus: () => true,
        },
      );
      expect({ status, type: data.type }).toEqual({ status: 400, type: "invalid_data" });
    });

    it("records who resolved it, and their note", async () => {
      await rows().service.updateWalmartOrders({ id: failing.id, account_id: other.id });
      const { status, data } = await store.post(`/admin/walmart/orders/${failing.id}/resolve`, {
        note: "Done in Seller Center",
      });
      expect(status).toBe(200);
      expect(data.order.failed_updates_count).toBe(0);
      expect(data.order.updates[1]).toMatchObject({
        state: "resolved",
        note: "Done in Seller Center",
        resolved_by: expect.stringMatching(/^user_/),
        resolved_at: expect.stringMatching(/Z$/),
      });
    });
  });

  describe("POST /admin/walmart/orders/import", () => {
    it("answers 400 to a wrong body and names what is wrong", async () => {
      for (const [body, named] of [
        [{}, "account_id is required"],
        [{ account_id: "x", created_after: "yesterday" }, "created_after must be a time"],
        [{ account_id: "x", purchase_order_ids: [1001] }, "purchase_order_ids[0] must be text"],
        [{ account_id: "x", since: "2026-01-01" }, "since is unknown"],
      ] as const) {
        const { status, data } = await store.post("/admin/walmart/orders/import", body);
        expect({ status, type: data.type }).toEqual({ status: 400, type: "invalid_data" });
        expect(data.message).toContain(named);
      }
    });

    it("answers 404 to an unknown account", async () => {
      const { status, data } = await store.post("/admin/walmart/orders/import", {
        account_id: "walacc_none",
      });
      expect({ status, type: data.type }).toEqual({ status: 404, type: "not_found" });
    });

    it("imports what is asked for and names what Walmart does not know", async () => {
      const account_id = await store.connect();
      const { purchaseOrderId } = store.walmart.createOrder({
        orderLines: { orderLine: [{ item: { sku: "SKU-A" } }] },
      } as never);
      const { status, data } = await store.post("/admin/walmart/orders/import", {
        account_id,
        purchase_order_ids: [purchaseOrderId, "404404404"],
      });
      expect({ status, data }).toMatchObject({ status: 200, data: { imported: 1, updated: 0 } });
      expect(JSON.stringify(data.errors)).toContain("404404404");
    });
  });

  it("answers 401 without authentication", async () => {
    const anonymous = { validateStatus: () => true };
    const root = "/admin/walmart/orders";
    const answers = await Promise.all([
      store.http.get(root, anonymous),
      store.http.get(`${root}/${jane.id}`, anonymous),
      store.http.post(`${root}/import`, {}, anonymous),
      ...["retry", "resolve", "cancel-lines"].map((action) =>
        store.http.post(`${root}/${jane.id}/${action}`, {}, anonymous),
      ),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 401]);
  });
});
