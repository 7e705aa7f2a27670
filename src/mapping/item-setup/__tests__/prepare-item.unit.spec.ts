// cspell:ignore Northfield Viet Ivoire
import type { AttributeRule, ItemSource, VariantGroup } from "../item-source";
import { prepareItem, rulesOf } from "../prepare-item";
import { SHIRTS, shirt } from "./shirt-schema";

function prepare({
  source = shirt(),
  rules = {},
  values = {},
  group = null,
  allowLoopbackImages = false,
}: {
  source?: ItemSource;
  rules?: Record<string, AttributeRule>;
  values?: Record<string, unknown>;
  group?: VariantGroup | null;
  allowLoopbackImages?: boolean;
} = {}) {
  const { entry, problems } = prepareItem({
    source,
    schema: SHIRTS,
    rules,
    values,
    group,
    allowLoopbackImages,
  });
  return { orderable: entry.Orderable, visible: entry.Visible.Shirts ?? {}, problems };
}

const pathsOf = ({ problems }: ReturnType<typeof prepare>) => problems.map(({ path }) => path);

describe("prepareItem", () => {
  it("fills in what Medusa knows without a rule", () => {
    const { orderable, visible, problems } = prepare();
    expect(problems).toEqual([]);
    expect(orderable).toEqual({
      sku: "TEE-NAVY-S",
      productIdentifiers: { productIdType: "GTIN", productId: "00036000291452" },
      price: 19.99,
      ShippingWeight: 0.44,
      country_of_origin_substantial_transformation: "Portugal",
    });
    expect(visible).toEqual({
      productName: "Crew Neck Cotton T-Shirt",
      brand: "Northfield",
      condition: "New",
      shortDescription: "Soft & heavy.\n\n• Heavy cotton\n• Taped shoulders\n• Relaxed fit",
      keyFeatures: ["Heavy cotton", "Taped shoulders", "Relaxed fit"],
      mainImageUrl: "https://cdn.example.com/1.jpg",
      ageGroup: ["Adult"],
      has_warranty: "No",
      clothingSize: "S",
      color: "Navy",
    });
  });

  it("reads each kind of rule, and wraps one value where Walmart wants a list", () => {
    const source = shirt({
      product: { ...shirt().product, subtitle: "Made to last", collection: { title: "Summer" } },
      variant: { metadata: { care: ["Wash cold", "Dry flat", "No bleach"] }, hs_code: 6109 },
      options: { Size: "S", "Main color": "navy" },
    });
    const { visible } = prepare({
      source,
      rules: {
        productName: { from: "product.subtitle" },
        color: { from: "option.main Color" },
        brand: { from: "product.collection.title" },
        warrantyText: { from: "variant.hs_code" },
        keyFeatures: { from: "metadata.care" },
        pattern: { from: "constant", value: "Striped" },
        netContent: { from: "constant", value: "1.5 ounce" },
        clothingSize: { from: "title" },
      },
    });
    expect(visible).toMatchObject({
      productName: "Made to last",
      color: "navy",
      brand: "Summer",
      warrantyText: "6109",
      keyFeatures: ["Wash cold", "Dry flat", "No bleach"],
      pattern: ["Striped"],
      netContent: { unit: "Ounce", measure: 1.5 },
      clothingSize: "Crew Neck Cotton T-Shirt",
    });
  });

  it("reads the variant's metadata before the product's", () => {
    const { visible } = prepare({
      source: shirt({ variant: { metadata: { brand: "Of the variant", has_warranty: "No" } } }),
      rules: { brand: { from: "metadata.brand" } },
    });
    expect(visible.brand).toBe("Of the variant");
  });

  it("lets values of the listing win over rules, and null remove", () => {
    const { visible } = prepare({
      rules: { color: { from: "constant", value: "Blue" }, brand: { from: "title" } },
      values: { color: "Teal", clothingSize: null, brand: null },
    });
    expect(visible).toMatchObject({ color: "Teal" });
    expect(visible).not.toHaveProperty("clothingSize");
    expect(visible).not.toHaveProperty("brand");
  });

  it("keeps what is known where a rule finds nothing", () => {
    expect(prepare({ rules: { brand: { from: "metadata.label" } } }).visible.brand).toBe(
      "Northfield",
    );
  });

  it("drops what the product type does not know, and what Walmart refuses", () => {
    const { orderable, visible, problems } = prepare({
      rules: { length: { from: "constant", value: 3 } },
      values: {
        constructor: "x",
        specProductType: "Shirts",
        inventory: [{ quantity: 1 }],
        sku: "OTHER",
        price: 1,
        netContent: { unit: "Each", measure: 1, extra: true },
      },
    });
    expect(problems).toEqual([]);
    expect(visible).not.toHaveProperty("specProductType");
    expect(Object.hasOwn(visible, "constructor")).toBe(false);
    expect(visible.netContent).toEqual({ unit: "Each", measure: 1 });
    expect(orderable).not.toHaveProperty("inventory");
    expect(orderable).toMatchObject({ sku: "TEE-NAVY-S", price: 19.99 });
  });

  it("sends more images only if there are enough", () => {
    const images = ["1", "2", "3"].map((name) => `https://cdn.example.com/${name}.jpg`);
    expect(prepare({ source: shirt({ images }) }).visible.productSecondaryImageURL).toEqual(
      images.slice(1),
    );
  });

  it("writes the variant group", () => {
    const group = { id: "prod_1", isPrimary: true, attributeNames: ["color", "clothingSize"] };
    const { visible, problems } = prepare({ group });
    expect(problems).toEqual([]);
    expect(visible).toMatchObject({
      variantGroupId: "prod_1",
      variantAttributeNames: ["color", "clothingSize"],
      isPrimaryVariant: "Yes",
    });
    expect(pathsOf(prepare({ group, values: { color: null } }))).toEqual(["color"]);
  });

  it("shows the swatch of the metadata", () => {
    const { visible } = prepare({
      source: shirt({
        variant: {
          metadata: { has_warranty: "No", swatch_image: "https://cdn.example.com/s.jpg" },
        },
      }),
    });
    expect(visible.swatchImages).toEqual([
      { swatchVariantAttribute: "color", swatchImageUrl: "https://cdn.example.com/s.jpg" },
    ]);
  });

  it.each<[string, Parameters<typeof prepare>[0], string, RegExp]>([
    ["a missing value", { values: { brand: null } }, "brand", /Brand Name is required/],
    ["an unlisted value", { values: { ageGroup: "Dog" } }, "ageGroup.0", /entry 1: "Dog"/],
    ["too few entries", { values: { keyFeatures: ["One"] } }, "keyFeatures", /at least 3.*has 1/],
    ["a short text", { values: { productName: "Mug" } }, "productName", /has 3 characters/],
    ["a long text", { values: { brand: "x".repeat(61) } }, "brand", /has 61 characters/],
    ["a number out of range", { values: { count: 100 } }, "count", /at most 99/],
    ["a wrong kind", { values: { count: "many" } }, "count", /must be a whole number/],
    [
      "a missing part",
      { values: { netContent: { unit: "Each" } } },
      "netContent.measure",
      /Net Content, Measure is required/,
    ],
    [
      "a condition",
      { values: { has_warranty: "Yes - Warranty Text" } },
      "warrantyText",
      /required because "Has Warranty" is "Yes - Warranty Text"/,
    ],
    ["a wrong date", { values: { releaseDay: "1/2/2026" } }, "releaseDay", /is not a date/],
    [
      "a third decimal",
      { values: { netContent: { unit: "Each", measure: 0.125 } } },
      "netContent.measure",
      /too many decimals/,
    ],
    [
      "no identifier",
      { source: shirt({ identifier: null }) },
      "productIdentifiers",
      /no valid UPC/,
    ],
    ["no price", { source: shirt({ price: null }) }, "price", /no price/],
    ["no image", { source: shirt({ images: [] }) }, "mainImageUrl", /required/],
    [
      "an image in the own network",
      { source: shirt({ images: ["http://192.168.0.2/a.jpg"] }) },
      "mainImageUrl",
      /only reachable in your network/,
    ],
    [
      "an image on the own machine",
      { source: shirt({ images: ["http://localhost:9000/a.jpg"] }) },
      "mainImageUrl",
      /localhost/,
    ],
  ])("names %s with its remedy", (_, input, path, message) => {
    const { problems } = prepare(input);
    expect(problems).toEqual([
      { path, message: expect.stringMatching(message), remedy: expect.stringMatching(/\.$/) },
    ]);
  });

  it("accepts images on the own machine for a simulator that runs there", () => {
    const source = shirt({ images: ["http://localhost:9000/a.jpg"] });
    expect(pathsOf(prepare({ source, allowLoopbackImages: true }))).toEqual([]);
  });

  it("finds Walmart's name of a country", () => {
    const nameOf = (code: string) =>
      prepare({ source: shirt({ variant: { origin_country: code, metadata: {} } }) }).orderable
        .country_of_origin_substantial_transformation;
    expect(["us", "KR", "VN", "CI"].map(nameOf)).toEqual([
      "United States",
      "Korea, South",
      "Viet Nam",
      "Cote d Ivoire",
    ]);
  });

  it("says so where Walmart's schema cannot be read", () => {
    const broken = {
      ...SHIRTS,
      visible: { ...SHIRTS.visible, properties: { x: { pattern: "(" } } },
    };
    const { problems } = prepareItem({
      source: shirt(),
      schema: broken,
      rules: {},
      values: {},
      group: null,
      allowLoopbackImages: false,
    });
    expect(problems.map(({ path }) => path)).toEqual(["product_type"]);
  });
});

describe("the origin of values", () => {
  it("is the last of product, rule, hook and listing that says something, and what is below stays known", () => {
    const { origins, inherited } = prepareItem({
      source: shirt(),
      schema: SHIRTS,
      rules: { brand: { from: "constant", value: "Ruled" }, pattern: { from: "metadata.nothing" } },
      advised: { color: "red", brand: undefined },
      values: { brand: "Own", color: null, pattern: "Striped", sku: "no" },
      group: null,
      allowLoopbackImages: false,
    });
    expect(origins).toMatchObject({
      productName: "product",
      brand: "listing",
      color: "listing",
      pattern: "listing",
    });
    expect(origins).not.toHaveProperty("sku");
    expect(inherited).toEqual({
      brand: { value: "Ruled", from: "rule" },
      color: { value: "red", from: "hook" },
    });
  });
});

describe("rulesOf", () => {
  it("puts the rules of the product type over those of all types", () => {
    const all = { brand: { from: "title" }, color: { from: "option.Color" } };
    const own = { color: { from: "metadata.color" } };
    expect(rulesOf({ "*": all, Shirts: own }, "Shirts")).toEqual({ ...all, ...own });
    expect(rulesOf({ Shirts: own }, "constructor")).toEqual({});
  });
});
