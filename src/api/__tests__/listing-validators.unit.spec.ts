import type { z } from "@medusajs/framework/zod";
import {
  addListingsBody,
  linkListingBody,
  listListingsQuery,
  matchListingsBody,
  updateListingBody,
} from "../admin/walmart/listings/validators";
import { createAccountBody } from "../admin/walmart/accounts/validators";
import { parse } from "../validation/validate-request";

function rejection(schema: z.ZodType, value: unknown): string | null {
  try {
    parse(schema, value, "The body");
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

it.each<[z.ZodType, unknown]>([
  [listListingsQuery, { status: "draft,error", linked: "false", order: "-price" }],
  [addListingsBody, { account_id: "a", variant_ids: ["v"], product_ids: ["p"] }],
  [addListingsBody, { account_id: "a", collection_id: "c" }],
  [matchListingsBody, { ids: ["l"] }],
  [matchListingsBody, { account_id: "a" }],
  [updateListingBody, { overrides: { inventory: { quantity: 3 }, price: null } }],
  [updateListingBody, { condition: "Pre-Owned: Good" }],
  [updateListingBody, { condition: null }],
  [linkListingBody, { variant_id: null }],
])("accepts valid input (%#)", (schema, value) => {
  expect(rejection(schema, value)).toBeNull();
});

it.each<[z.ZodType, unknown, string]>([
  [listListingsQuery, { linked: "maybe" }, 'linked must be one of "true", "false"'],
  [listListingsQuery, { order: "overrides" }, "order must be one of id"],
  [addListingsBody, { account_id: "a" }, "variant_ids is required, unless product_ids"],
  [addListingsBody, { variant_ids: ["v"] }, "account_id is required"],
  [addListingsBody, { account_id: "a", variant_ids: Array(10_001).fill("v") }, "at most 10000"],
  [matchListingsBody, {}, "ids is required"],
  [matchListingsBody, { ids: ["l"], account_id: "a" }, "ids is required"],
  [matchListingsBody, { ids: [] }, "ids must have at least 1 entry"],
  [updateListingBody, { quantity: 4 }, "quantity is unknown"],
  [updateListingBody, { overrides: { price: { floor: 0 } } }, "overrides.price.floor must be"],
  [updateListingBody, { condition: "Used" }, "condition must be one of New, Open Box"],
  [
    updateListingBody,
    { overrides: { price: { amount: 1.999 } } },
    "overrides.price.amount must have at most two decimals",
  ],
  [
    updateListingBody,
    { overrides: { inventory: { buffer: -1 } } },
    "overrides.inventory.buffer must be a whole number",
  ],
  [linkListingBody, { variant_id: "" }, "variant_id must not be empty"],
])("rejects invalid input (%#)", (schema, value, message) => {
  expect(rejection(schema, value)).toContain(message);
});

it.each<[Record<string, unknown>, string]>([
  [{ identifiers: [] }, "settings.identifiers must have at least one field"],
  [{ identifiers: [{ field: "isbn", type: "ISBN" }] }, "settings.identifiers[0].field must be"],
  [
    { identifiers: [{ field: "upc", type: "ASIN" }] },
    "settings.identifiers[0].type must be one of",
  ],
  [{ inventory: { percentage: 101 } }, "settings.inventory.percentage must be at most 100"],
  [{ inventory: { buffer: 1.5 } }, "settings.inventory.buffer must be a whole number"],
  [{ price: { percent: -100 } }, "settings.price.percent must be above -100"],
  [{ price: { floor: -1 } }, "settings.price.floor must be above 0"],
  [{ webhooks: { base_url: "shop" } }, "settings.webhooks.base_url must be a full URL"],
  ...[
    "http://shop.example",
    "http://localhost.example",
    "http://10.0.0.1:9000",
    "https://a:b@shop.example",
    "https://shop.example?x=1",
    "https://shop.example/#x",
  ].map((base_url): [Record<string, unknown>, string] => [
    { webhooks: { base_url } },
    "settings.webhooks.base_url must start with https://",
  ]),
])("rejects the account settings %j", (settings, message) => {
  const account = { name: "A", client_id: "c", client_secret: "s", settings };
  expect(rejection(createAccountBody, account)).toContain(message);
});

it.each([
  "https://shop.example",
  "https://shop.example:8443/api/",
  "http://localhost:9000",
  "http://127.0.0.1:9000",
  "http://[::1]:9000",
])("accepts %s for webhooks", (base_url) => {
  const settings = { webhooks: { base_url } };
  const account = { name: "A", client_id: "c", client_secret: "s", settings };
  expect(rejection(createAccountBody, account)).toBeNull();
});
