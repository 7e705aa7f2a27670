import { STORE_ORDERS_SQL } from "../store-orders";

const [, updates = ""] = STORE_ORDERS_SQL.split("DO UPDATE SET");

it("does not erase a known value when Walmart sends none", () => {
  expect(updates).toContain("ship_by = COALESCE(EXCLUDED.ship_by, o.ship_by)");
  expect(updates).toContain(
    "buyer_email = CASE WHEN o.redacted_at IS NULL THEN COALESCE(EXCLUDED.buyer_email, o.buyer_email) END",
  );
});

it("follows Walmart in values that it always sends", () => {
  expect(updates).toContain(" total = EXCLUDED.total,");
  expect(updates).toContain(" cancel_requested = EXCLUDED.cancel_requested,");
});

it.each(["id", "account_id", "purchase_order_id", "order_id", "display_id", "status", "oversold"])(
  "never overwrites %s",
  (column) => {
    expect(updates).not.toMatch(new RegExp(`\\s${column} = (EXCLUDED|COALESCE)`));
  },
);
