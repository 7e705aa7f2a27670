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
import { parse } from "../utils/validate";

/** What a client reads of a wrong request; null if it passes. */
function refusal(schema: z.ZodType, value: unknown): string | null {
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
    [{ status: "lost" }, 'status.0 must be one of "open", '],
    [{ status: [] }, "status must have at least 1 entry."],
    [{ status: { $ne: "open" } }, "status must be a list, not an object."],
    [{ oversold: "1" }, 'oversold must be one of "true", "false", not "1".'],
    [{ account_id: " " }, "account_id must not be empty."],
    [{ colour: "red" }, "colour is unknown: check its spelling, or leave it out."],
    [{ "a.b.c": "1" }, "a.b.c is unknown"],
    [{ q: "\0" }, "q holds a character that cannot be stored"],
    [{ order: "raw" }, 'with "-" before it for descending'],
    [{ order: "--total" }, "order must be one of id, account_id"],
    [{ order: "__proto__" }, "order must be one of"],
  ])("refuses %j", (query, message) => {
    expect(refusal(listOrdersQuery, query)).toContain(message);
  });

  it("refuses what is too long", () => {
    expect(refusal(listOrdersQuery, { offset: "9".repeat(400) })).toContain("offset must be");
    expect(refusal(listOrdersQuery, { q: "x".repeat(201) })).toBe(
      "q must have at most 200 characters.",
    );
  });

  it("refuses an outcome of the log that there is not", () => {
    expect(refusal(listActivityQuery, { outcome: "fine" })).toBe(
      'outcome must be one of "ok", "error", "uncertain", not "fine".',
    );
  });
});

describe("the body of an account", () => {
  const account = { name: "US", client_id: "id", client_secret: "secret" };

  it("passes with what is needed, and without spaces around it", () => {
    expect(parse(createAccountBody, { ...account, client_secret: " s " }, "The body")).toEqual({
      ...account,
      client_secret: "s",
    });
  });

  it("takes null for what a form left empty", () => {
    const body = { ...account, region_id: null, sales_channel_id: null };
    expect(refusal(createAccountBody, body)).toBeNull();
  });

  it("never repeats a secret", () => {
    for (const client_secret of [{ value: "hunter2" }, ["hunter2"], "hunter2".repeat(200)]) {
      expect(refusal(createAccountBody, { ...account, client_secret })).not.toContain("hunter2");
    }
  });

  it.each<[Record<string, unknown>, string]>([
    [{}, "name is required: it must be a text."],
    [{ name: " " }, "name must not be empty."],
    [{ name: "x".repeat(101) }, "name must have at most 100 characters."],
    [{ name: "a\0" }, "name holds a character that cannot be stored"],
    [{ name: "a\ud800" }, "name holds a character that cannot be stored"],
    [{ client_id: 5 }, "client_id must be a text, not a number."],
    [{ enabled: "yes" }, "enabled must be true or false, not a text."],
    [{ secret: "x" }, "secret is unknown"],
    [{ settings: [] }, "settings must be an object, not a list."],
    [{ settings: null }, "settings must be an object, not null."],
    [{ settings: { colour: 1 } }, "settings.colour is unknown"],
    [{ settings: { wfs: "maybe" } }, 'settings.wfs must be one of "ignore", "import", not "maybe"'],
    [{ settings: { inventory: { bufer: 1 } } }, "settings.inventory.bufer is unknown"],
    [
      { settings: { inventory: { buffer: -1 } } },
      "settings.inventory.buffer must be a whole number",
    ],
    [{ settings: { inventory: { percentage: 101 } } }, "settings.inventory.percentage must be"],
    [{ settings: { carriers: { so_1: 5 } } }, "settings.carriers.so_1 must be a text"],
    [{ settings: { notification_email: "x" } }, "settings.notification_email must be an e-mail"],
    [{ settings: { webhooks: {} } }, "settings.webhooks.base_url must be a full"],
    [{ settings: { webhooks: { base_url: "x" } } }, "settings.webhooks.base_url must be a full"],
    [
      { settings: { identifiers: [{ field: "mpn", type: "UPC" }] } },
      "settings.identifiers.0.field must be",
    ],
    [{ settings: { unknown_sku: null } }, "settings.unknown_sku must be one of"],
  ])("is refused with %j", (change, message) => {
    const body = Object.keys(change).length ? { ...account, ...change } : {};
    expect(refusal(createAccountBody, body)).toContain(message);
  });

  it("changes nothing but what is given", () => {
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
    [{ client_secret: 5 }, "client_secret must be a text"],
    [{ settings: { colour: null } }, "settings.colour is unknown"],
    [
      { settings: { inventory: { buffer: null } } },
      "settings.inventory.buffer must be a whole number",
    ],
    [{ id: "walacc_other" }, "id is unknown"],
    [{ health: "connected" }, "health is unknown"],
  ])("is not changed with %j", (body, message) => {
    expect(refusal(updateAccountBody, body)).toContain(message);
  });
});

describe("the body of a cancellation of lines", () => {
  const reason = "SELLER_CANCEL_OUT_OF_STOCK";
  const line = { line_item_id: "ordli_1", quantity: 1 };

  it("passes with each of Walmart's reasons", () => {
    expect(refusal(cancelLinesBody, { reason, lines: [line] })).toBeNull();
  });

  it.each<[unknown, string]>([
    [[], "The body must be an object, not a list."],
    [{ lines: [line] }, 'reason is required: it must be one of "SELLER_CANCEL_OUT_OF_STOCK"'],
    [{ reason: "BORED", lines: [line] }, 'not "BORED"'],
    [{ reason }, "lines is required: it must be a list."],
    [{ reason, lines: [] }, "lines must have at least 1 entry."],
    [{ reason, lines: {} }, "lines must be a list, not an object."],
    [{ reason, lines: [{ ...line, quantity: 0 }] }, "lines.0.quantity must be a whole number"],
    [{ reason, lines: [{ ...line, quantity: 1.5 }] }, "lines.0.quantity must be a whole number"],
    [{ reason, lines: [{ ...line, quantity: "1" }] }, "lines.0.quantity must be a whole number"],
    [{ reason, lines: [{ ...line, quantity: 1e300 }] }, "lines.0.quantity must be a whole number"],
    [{ reason, lines: [{ quantity: 1 }] }, "lines.0.line_item_id is required"],
    [{ reason, lines: [{ ...line, sku: "x" }] }, "lines.0.sku is unknown"],
  ])("is refused: %j", (body, message) => {
    expect(refusal(cancelLinesBody, body)).toContain(message);
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
    [importOrdersBody, { account_id: "x", purchase_order_ids: "1" }, "must be a list, not a text"],
    [importOrdersBody, { account_id: "x", purchase_order_ids: [] }, "at least 1 entry"],
    [importOrdersBody, { account_id: "x", purchase_order_ids: [1] }, "purchase_order_ids.0 must"],
    [importOrdersBody, { account_id: "x", purchase_order_ids: [" "] }, "must not be empty"],
    [resolveOrderBody, { note: 5 }, "note must be a text"],
    [resolveOrderBody, { note: "x".repeat(2001) }, "note must have at most 2000 characters"],
    [resolveOrderBody, { comment: "x" }, "comment is unknown"],
    [syncBody, {}, "what is required: it must be a list."],
    [syncBody, { what: [] }, "what must have at least 1 entry."],
    [syncBody, { what: "orders" }, "what must be a list, not a text."],
    [syncBody, { what: ["weather"] }, 'what.0 must be one of "orders", '],
    [syncBody, { what: ["orders"], force: "yes" }, "force must be true or false"],
    [syncBody, { what: ["orders"], account: "x" }, "account is unknown"],
  ])("refuses the wrong one (case %#)", (schema, body, message) => {
    expect(refusal(schema, body)).toContain(message);
  });
});
