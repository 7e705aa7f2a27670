import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { WALMART_MODULE, type WalmartModuleService } from "../../../src/modules/walmart";
import type { WalmartAccountRow } from "../../../src/modules/walmart/types";
import { ATTENTION_KINDS, type AdminWalmartAttention } from "../../../src/types";
import { walmartRows } from "../../support/store/rows";
import { storePart } from "../../support/store/suite";

const HOUR = 3_600_000;
const ago = (hours: number) => new Date(Date.now() - hours * HOUR);

/**
 * Columns that can hold a trouble, with the kind of attention that shows it, or the reason why a person is not needed.
 * A new column of this sort fails the test until it has an entry.
 */
const TROUBLES: Record<string, string> = {
  "walmart_account.health": "account_not_connected",
  "walmart_account.health_message": "account_not_connected",
  "walmart_account.health_checked_at": "account_not_connected",
  "walmart_account.import_problem": "account_not_connected",
  "walmart_account.drift_progress": "how far the drift check is",
  "walmart_feed.errors": "what Walmart rejected shows on each listing: listing_error",
  "walmart_feed.failed_count": "what Walmart rejected shows on each listing: listing_error",
  "walmart_feed.last_error": "feed_late",
  "walmart_feed.uncertain": "feed_late",
  "walmart_listing.error_code": "listing_error",
  "walmart_listing.error_field": "listing_error",
  "walmart_listing.error_origin": "listing_error",
  "walmart_listing.price_error": "listing_error",
  "walmart_listing.problems":
    "what a check of the item found; what Walmart rejects is a listing_error",
  "walmart_listing.promotion_error": "listing_error",
  "walmart_listing.quantity_error": "listing_error",
  "walmart_listing.remedy": "listing_error",
  "walmart_listing_change.last_error": "value_late",
  "walmart_listing_change.uncertain": "value_late",
  "walmart_order.cancel_requested": "order_cancel_request",
  "walmart_order.error_origin": "order_error",
  "walmart_order.oversold": "order_oversold",
  "walmart_order.problem": "order_error",
  "walmart_order.problem_origin": "order_error",
  "walmart_order.problem_parts": "order_error",
  "walmart_order.shown_problem": "order_error",
  "walmart_order.read_problem": "order_error",
  "walmart_order.resolved_problem": "the merchant marked it as resolved",
  "walmart_order.return_requested": "the return shows itself: return_due, return_error",
  "walmart_order.import_requested": "a request of the merchant that the next import fulfills",
  "walmart_order.settled_refunds": "a person settled them",
  "walmart_order.review": "order_review",
  "walmart_order.resolved_review": "the merchant marked it as checked",
  "walmart_order.walmart_refund": "order_walmart_refund",
  "walmart_order.unassigned_refund_at": "order_medusa_refund",
  "walmart_order_line.cancel_requested": "order_cancel_request",
  "walmart_payout.problem": "payout_error",
  "walmart_payout_difference.review": "payout_difference",
  "walmart_payout_difference.reviewed_at": "a person decided about it",
  "walmart_payout_difference.reviewed_by": "a person decided about it",
  "walmart_return.error_origin": "return_error",
  "walmart_return.problem": "return_error",
  "walmart_return.problem_origin": "return_error",
  "walmart_return.read_problem": "return_error",
  "walmart_return.requested_at": "when the buyer asked for it",
  "walmart_return.resolved_problem": "the merchant marked it as resolved",
  "walmart_listing.retire_requested_at": "listing_error",
  "walmart_update.error_origin": "order_error, return_error",
  "walmart_update.last_error": "order_error, return_error, message_late",
  "walmart_update.unspecific_refusals": "message_late, order_error",
  "walmart_update.remedy": "order_error, return_error",
  "walmart_update.uncertain": "message_late",
  "walmart_webhook_event.last_error": "webhook_late",
};

/** The merchant is notified of these elsewhere. */
const OWN_NOTICE = new Set(["order_walmart_refund"]);

const TROUBLE_NAME =
  /error|problem|fail|health|remedy|uncertain|oversold|requested|review|warning|drift|hold|refusal|settled|walmart_refund$|unassigned/;

export const attention = storePart("attention", (store) => {
  const rows = () => walmartRows(store.container);
  const knex = () => store.container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  let account: WalmartAccountRow;

  beforeEach(async () => {
    account = await rows().account({ name: "Main", health: "connected" });
  });

  const kinds = async () => {
    const { data } = await store.get(`/admin/walmart/overview?account_id=${account.id}`);
    return (data.overview.attention as AdminWalmartAttention[]).map(({ kind }) => kind);
  };

  it("is computed in one place for every trouble that a row can store", async () => {
    const { rows: columns } = await knex().raw<{ rows: { name: string }[] }>(
      `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND table_name LIKE 'walmart\\_%' AND table_name NOT LIKE '%activity' ORDER BY 1`,
    );
    const found = columns
      .map(({ name }) => name)
      .filter((name) => TROUBLE_NAME.test(name.split(".")[1] ?? ""));
    expect(found.filter((name) => !(name in TROUBLES))).toEqual([]);
    expect(Object.keys(TROUBLES).filter((name) => !found.includes(name))).toEqual([]);
    const named = new Set(
      Object.values(TROUBLES).flatMap((text) => text.match(/[a-z]+_[a-z_]+/g) ?? []),
    );
    const deadlines = ["order_late", "order_acknowledge_late", "return_due"];
    const decisions = ["price_stopped", "price_held"];
    expect(
      ATTENTION_KINDS.filter(
        (kind) => !named.has(kind) && ![...deadlines, ...decisions].includes(kind),
      ),
    ).toEqual([]);
  });

  const CASES: [kind: string, make: (account_id: string) => Promise<unknown>][] = [
    [
      "account_not_connected",
      (id) =>
        service().updateWalmartAccounts({
          id,
          health: "not_connected",
          health_message: "Wrong key.",
        }),
    ],
    [
      "order_error",
      (account_id) => rows().order({ account_id, status: "error", status_details: "Refused." }),
    ],
    [
      "order_late",
      (account_id) => rows().order({ account_id, acknowledged_at: ago(9), ship_by: ago(1) }),
    ],
    [
      "order_acknowledge_late",
      (account_id) => rows().order({ account_id, acknowledge_by: ago(1) }),
    ],
    [
      "order_cancel_request",
      (account_id) => rows().order({ account_id, acknowledged_at: ago(9), cancel_requested: true }),
    ],
    [
      "order_oversold",
      (account_id) => rows().order({ account_id, acknowledged_at: ago(9), oversold: true }),
    ],
    [
      "order_walmart_refund",
      (account_id) =>
        rows().order({
          account_id,
          status: "shipped",
          walmart_status: "shipped",
          walmart_refund: {
            total: 500,
            accepted: 0,
            dismissed: 100,
            lines: [{ line_number: "1", sku: "SKU-A", cents: 500, reason: null, kind: "unclear" }],
            seen_at: ago(1).toISOString(),
            decided_at: null,
            decided_by: null,
          },
        }),
    ],
    [
      "order_medusa_refund",
      (account_id) => rows().order({ account_id, status: "shipped", unassigned_refund_at: ago(1) }),
    ],
    [
      "payout_error",
      (account_id) =>
        service().createWalmartPayouts({
          account_id,
          report_date: "2026-11-24",
          status: "error",
          problem: "The settlement file is empty.",
        }),
    ],
    [
      "payout_difference",
      (account_id) =>
        service().createWalmartPayoutDifferences({
          account_id,
          kind: "not_paid",
          subject: "1/a",
          amount: 10,
        }),
    ],
    ["price_held", (account_id) => holdPrice(account_id)],
    [
      "price_stopped",
      async (account_id) => {
        const stop = await service().createWalmartPriceStops({ account_id, listings: 1 });
        await holdPrice(account_id, stop.id);
      },
    ],
    [
      "message_late",
      async (account_id) => {
        const { id } = await rows().order({ account_id, acknowledged_at: ago(9) });
        const update = await rows().update({ account_id, walmart_order_id: id, state: "pending" });
        await age("walmart_update", update.id, 3);
      },
    ],
  ];
  const service = (): WalmartModuleService => store.container.resolve(WALMART_MODULE);
  const holdPrice = async (account_id: string, stop_id: string | null = null) => {
    const listing = await service().createWalmartListings({
      account_id,
      sku: "MUG",
      variant_id: "variant_1",
      status: "published",
    });
    await service().createWalmartPriceHolds({
      listing_id: listing.id,
      reason: "change",
      price: 1,
      last_price: 10,
      stop_id,
    });
  };
  const age = (table: string, id: string, hours: number) =>
    knex()(table)
      .where({ id })
      .update({ created_at: ago(hours) });

  it.each(CASES)("shows %s in the overview, the health and a notice", async (kind, make) => {
    expect(await kinds()).toEqual([]);
    await make(account.id);
    expect(await kinds()).toEqual([kind]);
    const { status, data } = await store.get("/admin/walmart/health");
    expect(status).toBe(200);
    expect(data.health.attention).toContainEqual({
      account_id: account.id,
      kind,
      count: 1,
      since: expect.stringMatching(/Z$/),
    });
    if (kind.startsWith("order_")) {
      const listed = await store.get(
        `/admin/walmart/orders?attention=${kind}&account_id=${account.id}`,
      );
      expect(listed.data.count).toBe(1);
    }
    const notices = await service().notices.listOpen(account.id);
    expect(notices).toHaveLength(OWN_NOTICE.has(kind) ? 0 : 1);
    for (const { cause } of notices) expect(cause).toMatch(/\w{3}/);
    // Once per subject, however often it is computed.
    expect(await service().notices.listOpen(account.id)).toEqual(notices);
  });

  it.each(["ship", "cancel"] as const)(
    "asks nothing about an order while what the merchant decided is on its way: %s",
    async (kind) => {
      const { id } = await rows().order({
        account_id: account.id,
        acknowledged_at: ago(9),
        ship_by: ago(1),
        cancel_requested: true,
        oversold: true,
      });
      const asked = ["order_late", "order_cancel_request", "order_oversold"];
      expect(await kinds()).toEqual(asked);
      const update = await rows().update({
        account_id: account.id,
        walmart_order_id: id,
        kind,
        state: "pending",
      });
      expect(await kinds()).toEqual([]);
      const { data } = await store.get(
        `/admin/walmart/orders?attention=order_late&account_id=${account.id}`,
      );
      expect(data.count).toBe(0);
      // Automatic work needs a person only when it is late.
      await age("walmart_update", update.id, 3);
      expect(await kinds()).toEqual(["message_late"]);
    },
  );

  it("lists the returns that it counts", async () => {
    const row = await service().createWalmartReturns({
      account_id: account.id,
      return_order_id: "1000",
      type: "REFUND",
      refund_by: ago(-2),
    });
    expect(await kinds()).toEqual(["return_due"]);
    const { data } = await store.get(
      `/admin/walmart/returns?attention=return_due&account_id=${account.id}`,
    );
    expect(data.returns.map(({ id }: { id: string }) => id)).toEqual([row.id]);
    const wrong = await store.get("/admin/walmart/returns?attention=order_late");
    expect(wrong.status).toBe(400);
  });

  it("fails the health for automatic work, and not for what the merchant decides", async () => {
    const status = async () => (await store.get("/admin/walmart/health")).data.health.status;
    await knex()("walmart_account").whereNot({ id: account.id }).update({ enabled: false });
    await knex()("walmart_order").update({ status: "shipped", walmart_status: "shipped" });
    await knex()("walmart_update").update({ state: "confirmed" });
    expect(await status()).toBe("ok");
    await rows().order({ account_id: account.id, status: "error", status_details: "Refused." });
    expect(await status()).toBe("attention");
    await service().updateWalmartAccounts({ id: account.id, health: "not_connected" });
    expect(await status()).toBe("failing");
    await service().updateWalmartAccounts({ id: account.id, enabled: false });
    expect(await status()).toBe("attention");
  });
});
