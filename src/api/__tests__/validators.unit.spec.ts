import type { z } from "@medusajs/framework/zod";
import { createAccountBody, updateAccountBody } from "../admin/walmart/accounts/validators";
import { listActivityQuery } from "../admin/walmart/activity/validators";
import {
  cancelLinesBody,
  importOrdersBody,
  listOrdersQuery,
  resolveOrderBody,
} from "../admin/walmart/orders/validators";
import { syncBody } from "../admin/walmart/sync/validators";
import { parse } from "../validation/validate-request";

/** The error message of an invalid request; null if it is valid. */
function rejection(schema: z.ZodType, value: unknown): string | null {
  try {
    parse(schema, value, "The body");
    return null;
  } catch (error) {
    expect(error).toMatchObject({ type: "invalid_data" });
    return (error as Error).message;
  }
}

describe("the query of a list", () => {
  it("has defaults", () => {
    expect(parse(listOrdersQuery, {}, "The query")).toEqual({
      limit: 20,
      offset: 0,
      order: "-ordered_at",
    });
  });

  it.each<[Record<string, unknown>, Record<string, unknown>]>([
    [
      { limit: "200", offset: "40" },
      { limit: 200, offset: 40 },
    ],
    [{ order: "-total" }, { order: "-total" }],
    [{ q: "  mug " }, { q: "mug" }],
    [{ q: "  " }, { q: undefined }],
    [{ status: "open" }, { status: ["open"] }],
    [{ status: "open,error" }, { status: ["open", "error"] }],
    [{ status: ["open", "error"] }, { status: ["open", "error"] }],
    [{ oversold: "false" }, { oversold: false }],
  ])("reads %j", (query, expected) => {
    expect(parse(listOrdersQuery, query, "The query")).toMatchObject(expected);
  });

  it.each<[Record<string, unknown>, string]>([
    [{ limit: "abc" }, "limit must be a whole number from 0 to 200."],
    [{ limit: "" }, "limit must be a whole number from 0 to 200."],
    [{ limit: "1e2" }, "limit must be a whole number from 0 to 200."],
    [{ limit: "201" }, "limit must be a whole number from 0 to 200."],
    [{ limit: ["1", "2"] }, "limit must be a whole number from 0 to 200."],
    [{ offset: "-1" }, "offset must be a whole number from 0 to 2147483647."],
    [{ offset: "2147483648" }, "offset must be a whole number from 0 to 2147483647."],
    [{ status: "lost" }, 'status[0] must be one of "open", '],
    [{ status: [] }, "status must have at least 1 entry."],
    [{ status: { $ne: "open" } }, "status must be a list, not an object."],
    [{ oversold: "1" }, 'oversold must be one of "true", "false", not "1".'],
    [{ account_id: " " }, "account_id must not be empty."],
    [{ color: "red" }, "color is unknown. Check the spelling or leave it out."],
    [{ "a.b.c": "1" }, "a.b.c is unknown"],
    [{ q: "\0" }, "q contains a character that cannot be stored"],
    [{ order: "raw" }, 'Put "-" in front to sort descending'],
    [{ order: "--total" }, "order must be one of id, account_id"],
    [{ order: "__proto__" }, "order must be one of"],
  ])("rejects %j", (query, message) => {
    expect(rejection(listOrdersQuery, query)).toContain(message);
  });

  it("rejects what is too long", () => {
    expect(rejection(listOrdersQuery, { offset: "9".repeat(400) })).toContain("offset must be");
    expect(rejection(listOrdersQuery, { q: "x".repeat(201) })).toBe(
      "q must have at most 200 characters.",
    );
  });

  it("rejects an unknown outcome", () => {
    expect(rejection(listActivityQuery, { outcome: "fine" })).toBe(
      'outcome must be one of "ok", "error", "uncertain", not "fine".',
    );
  });
});

describe("the body of an account", () => {
  const account = { name: "US", client_id: "id", client_secret: "secret" };

  it("accepts the required fields, trimmed", () => {
    expect(parse(createAccountBody, { ...account, client_secret: " s " }, "The body")).toEqual({
      ...account,
      client_secret: "s",
    });
  });

  it("accepts null for empty form fields", () => {
    const body = { ...account, region_id: null, sales_channel_id: null };
    expect(rejection(createAccountBody, body)).toBeNull();
  });

  it("never repeats a secret", () => {
    for (const client_secret of [{ value: "hunter2" }, ["hunter2"], "hunter2".repeat(200)]) {
      expect(rejection(createAccountBody, { ...account, client_secret })).not.toContain("hunter2");
    }
  });

  it.each<[Record<string, unknown>, string]>([
    [{}, "name is required and must be text."],
    [{ name: " " }, "name must not be empty."],
    [{ name: "x".repeat(101) }, "name must have at most 100 characters."],
    [{ name: "a\0" }, "name contains a character that cannot be stored"],
    [{ name: "a\ud800" }, "name contains a character that cannot be stored"],
    [{ client_id: 5 }, "client_id must be text, not a number."],
    [{ enabled: "yes" }, "enabled must be true or false, not text."],
    [{ secret: "x" }, "secret is unknown"],
    [{ settings: [] }, "settings must be an object, not a list."],
    [{ settings: null }, "settings must be an object, not null."],
    [{ settings: { color: 1 } }, "settings.color is unknown"],
    [{ settings: { wfs: "maybe" } }, 'settings.wfs must be one of "ignore", "import", not "maybe"'],
    [{ settings: { inventory: { bufer: 1 } } }, "settings.inventory.bufer is unknown"],
    [
      { settings: { inventory: { buffer: -1 } } },
      "settings.inventory.buffer must be a whole number",
    ],
    [{ settings: { inventory: { percentage: 101 } } }, "settings.inventory.percentage must be"],
    [{ settings: { carriers: { so_1: 5 } } }, "settings.carriers.so_1 must be text"],
    [{ settings: { notification_email: "x" } }, "settings.notification_email must be an email"],
    [{ settings: { webhooks: {} } }, "settings.webhooks.base_url must be a full"],
    [{ settings: { webhooks: { base_url: "x" } } }, "settings.webhooks.base_url must be a full"],
    [
      { settings: { identifiers: [{ field: "mpn", type: "UPC" }] } },
      "settings.identifiers[0].field must be",
    ],
    [{ settings: { unknown_sku: null } }, "settings.unknown_sku must be one of"],
  ])("is rejected with %j", (change, message) => {
    const body = Object.keys(change).length ? { ...account, ...change } : {};
    expect(rejection(createAccountBody, body)).toContain(message);
  });

  it("changes only the given fields", () => {
    expect(parse(updateAccountBody, {}, "The body")).toEqual({});
    expect(parse(updateAccountBody, { client_secret: "  " }, "The body")).toEqual({
      client_secret: undefined,
    });
    expect(parse(updateAccountBody, { settings: { wfs: null, price: null } }, "The body")).toEqual({
      settings: { wfs: null, price: null },
    });
  });

  it.each<[Record<string, unknown>, string]>([
    [{ name: "" }, "name must not be empty."],
    [{ client_secret: 5 }, "client_secret must be text"],
    [{ settings: { color: null } }, "settings.color is unknown"],
    [
      { settings: { inventory: { buffer: null } } },
      "settings.inventory.buffer must be a whole number",
    ],
    [{ id: "walacc_other" }, "id is unknown"],
    [{ health: "connected" }, "health is unknown"],
  ])("rejects the update %j", (body, message) => {
    expect(rejection(updateAccountBody, body)).toContain(message);
  });
});

describe("the body of a line cancellation", () => {
  const reason = "SELLER_CANCEL_OUT_OF_STOCK";
  const line = { line_item_id: "ordli_1", quantity: 1 };

  it("accepts a reason of Walmart", () => {
    expect(rejection(cancelLinesBody, { reason, lines: [line] })).toBeNull();
  });

  it.each<[unknown, string]>([
    [[], "The body must be an object, not a list."],
    [{ lines: [line] }, 'reason is required and must be one of "SELLER_CANCEL_OUT_OF_STOCK"'],
    [{ reason: "BORED", lines: [line] }, 'not "BORED"'],
    [{ reason }, "lines is required and must be a list."],
    [{ reason, lines: [] }, "lines must have at least 1 entry."],
    [{ reason, lines: {} }, "lines must be a list, not an object."],
    [{ reason, lines: [{ ...line, quantity: 0 }] }, "lines[0].quantity must be a whole number"],
    [{ reason, lines: [{ ...line, quantity: 1.5 }] }, "lines[0].quantity must be a whole number"],
    [{ reason, lines: [{ ...line, quantity: "1" }] }, "lines[0].quantity must be a whole number"],
    [{ reason, lines: [{ ...line, quantity: 1e300 }] }, "lines[0].quantity must be a whole number"],
    [{ reason, lines: [{ quantity: 1 }] }, "lines[0].line_item_id is required"],
    [{ reason, lines: [{ ...line, sku: "x" }] }, "lines[0].sku is unknown"],
  ])("is rejected: %j", (body, message) => {
    expect(rejection(cancelLinesBody, body)).toContain(message);
  });
});

describe("other bodies", () => {
  it.each([
    ["2026-01-31T12:00:00Z", "2026-01-31T12:00:00.000Z"],
    ["2026-01-31T12:00:00+02:00", "2026-01-31T10:00:00.000Z"],
    ["2026-01-31", "2026-01-31T00:00:00.000Z"],
  ])("an import reads %s as a moment in UTC", (created_after, expected) => {
    expect(
      parse(importOrdersBody, { account_id: "walacc_1", created_after }, "The body"),
    ).toMatchObject({ created_after: expected });
  });

  it.each<[z.ZodType, unknown, string]>([
    [importOrdersBody, {}, "account_id is required"],
    [importOrdersBody, { account_id: "x", created_after: "yesterday" }, "created_after must be a"],
    [importOrdersBody, { account_id: "x", created_after: "2026-02-31" }, "created_after must be a"],
    [importOrdersBody, { account_id: "x", created_after: 5 }, "created_after must be a time"],
    [importOrdersBody, { account_id: "x", purchase_order_ids: "1" }, "must be a list, not text"],
    [importOrdersBody, { account_id: "x", purchase_order_ids: [] }, "at least 1 entry"],
    [importOrdersBody, { account_id: "x", purchase_order_ids: [1] }, "purchase_order_ids[0] must"],
    [importOrdersBody, { account_id: "x", purchase_order_ids: [" "] }, "must not be empty"],
    [resolveOrderBody, { note: 5 }, "note must be text"],
    [resolveOrderBody, { note: "x".repeat(2001) }, "note must have at most 2000 characters"],
    [resolveOrderBody, { comment: "x" }, "comment is unknown"],
    [syncBody, {}, "what is required and must be a list."],
    [syncBody, { what: [] }, "what must have at least 1 entry."],
    [syncBody, { what: "orders" }, "what must be a list, not text."],
    [syncBody, { what: ["weather"] }, 'what[0] must be one of "orders", '],
    [syncBody, { what: ["orders"], force: "yes" }, "force must be true or false"],
    [syncBody, { what: ["orders"], account: "x" }, "account is unknown"],
  ])("rejects invalid bodies (case %#)", (schema, body, message) => {
    expect(rejection(schema, body)).toContain(message);
  });
});
