import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import {
  jsonPieces,
  toItemMatchFeed,
  toPriceFeed,
  toPromotionFeed,
  type LongJson,
} from "../../src/walmart-api";
import { FEED_SCHEMAS_DIR, type Json } from "./support/openapi-documents";

const isAvailable = existsSync(join(FEED_SCHEMAS_DIR, "item-feeds.json"));
const ajv = addFormats(new Ajv({ strict: false, allErrors: true, multipleOfPrecision: 8 }));

function schemaOf(file: string, name?: string): Json {
  const root = JSON.parse(readFileSync(join(FEED_SCHEMAS_DIR, file), "utf8")) as Json;
  return name ? ((root[name] as Json).schema as Json) : root;
}

/** What the schema objects to in a feed. */
function problems(schema: Json, feed: LongJson): string[] {
  const validate = ajv.compile({ ...schema, $schema: undefined });
  validate(JSON.parse([...jsonPieces(feed)].join("")));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const item = {
  sku: "MUG",
  productIdType: "UPC",
  productId: "012345678905",
  price: 19.99,
  shippingWeight: 0.882,
} as const;

if (!isAvailable)
  console.warn(`NOT CHECKED: there are no schemas of feeds in ${FEED_SCHEMAS_DIR}.`);

(isAvailable ? describe : describe.skip)("feeds and Walmart's newest schemas", () => {
  it.each([
    ["New", {}],
    ["Open Box", {}],
    ["Pre-Owned: Good", { mainImageUrl: "https://example.com/mug.jpg" }],
    ["Restored: Good", {}],
  ])("agree on the match of an item that is %s", (condition, more) => {
    const schema = schemaOf("item-feeds.json", "MP_ITEM_MATCH");
    expect(problems(schema, toItemMatchFeed([{ ...item, ...more, condition }]))).toEqual([]);
  });

  it("do not agree on a used item without a picture", () => {
    const schema = schemaOf("item-feeds.json", "MP_ITEM_MATCH");
    const feed = toItemMatchFeed([{ ...item, condition: "Pre-Owned: Good" }]);
    expect(problems(schema, feed).join()).toContain("mainImageUrl");
  });

  it.each([undefined, "5.0.20250328-17_43_36-api"])("agree on prices in version %s", (version) => {
    const schema = schemaOf("price-and-promotion-feed.json");
    expect(problems(schema, toPriceFeed([{ sku: "MUG", price: 19.99 }], version))).toEqual([]);
  });

  it.each([undefined, "5.0.20250328-17_43_36-api"])(
    "agree on promotions in version %s",
    (version) => {
      const schema = schemaOf("price-and-promotion-feed.json");
      const promotion = {
        kind: "REDUCED",
        price: 8.5,
        comparisonPrice: 10,
        startsAt: new Date("2026-12-10T20:00:00Z"),
        endsAt: new Date("2026-12-24T20:00:00Z"),
        promoId: "P1",
      } as const;
      const feed = toPromotionFeed(
        [
          { sku: "MUG", do: "put", promotion },
          { sku: "HAT", do: "remove", promotion },
          { sku: "CUP", do: "remove_all" },
        ],
        version,
      );
      expect(problems(schema, feed)).toEqual([]);
    },
  );
});
