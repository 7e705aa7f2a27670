// cspell:ignore Größe Farbe Motiv
import { bulletsOf, descriptionText } from "../description-text";
import { describeAttributes } from "../describe-attributes";
import { explainItemRejection } from "../item-rejection";
import { readItemSchema } from "../item-schema";
import { maintenanceEntry } from "../maintenance-entry";
import { prepareItem } from "../prepare-item";
import { variantAttributeNames } from "../variant-attributes";
import { SHIRT_SPEC, SHIRTS, shirt } from "./shirt-schema";

describe("readItemSchema", () => {
  it("takes a product type out of Walmart's answer, with or without its envelope", () => {
    expect(readItemSchema(SHIRT_SPEC.schema, "Shirts", "5.0")).toEqual(SHIRTS);
    expect(readItemSchema(SHIRT_SPEC, "Hats", "5.0")).toBeNull();
    expect(readItemSchema(SHIRT_SPEC, "constructor", "5.0")).toBeNull();
    expect(readItemSchema("nothing", "Shirts", "5.0")).toBeNull();
  });
});

describe("descriptionText", () => {
  it("makes text with bullets of HTML", () => {
    const text = descriptionText(
      '<h2>Fit</h2><p>Wide <a href="https://x.example">cut</a><br>and long</p><script>x()</script><ul><li>One</li><li>Two</li></ul>',
    );
    expect(text).toBe("Fit\n\nWide cut\nand long\n\n• One\n• Two");
    expect(bulletsOf(text)).toEqual(["One", "Two"]);
  });

  it("leaves text as it is, with its lines", () => {
    expect(descriptionText("5 < 6, and 7 > 3\r\n- first\n\n\n\nEnd ")).toBe(
      "5 < 6, and 7 > 3\n- first\n\nEnd",
    );
    expect(descriptionText("Salt &amp; pepper")).toBe("Salt & pepper");
  });
});

describe("variantAttributeNames", () => {
  it("maps the titles of options to the product type's names", () => {
    expect(variantAttributeNames(SHIRTS, ["size", "COLOR"])).toEqual({
      names: ["clothingSize", "color"],
      problems: [],
    });
    expect(variantAttributeNames(SHIRTS, ["Größe", "Farbe"]).names).toEqual([
      "clothingSize",
      "color",
    ]);
    expect(variantAttributeNames(SHIRTS, ["Default option"])).toEqual({ names: [], problems: [] });
  });

  it("follows a rule of the account", () => {
    const rules = { pattern: { from: "option.Motiv" } };
    expect(variantAttributeNames(SHIRTS, ["Motiv"], rules)).toEqual({
      names: ["pattern"],
      problems: [],
    });
  });

  it("names an option that the product type does not know, and more than three", () => {
    const { problems } = variantAttributeNames(SHIRTS, ["Sleeve"]);
    expect(problems).toEqual([
      {
        path: "variantAttributeNames",
        message: expect.stringContaining('the option "Sleeve"'),
        remedy: expect.stringContaining("clothingSize, color, count, pattern"),
      },
    ]);
    const many = variantAttributeNames(SHIRTS, ["Size", "Color", "Count", "Pattern"]);
    expect(many.names).toEqual(["clothingSize", "color", "count"]);
    expect(many.problems).toHaveLength(1);
  });
});

describe("describeAttributes", () => {
  const fields = describeAttributes(SHIRTS);
  const fieldOf = (name: string) => fields.find((field) => field.name === name);

  it("begins with what is required", () => {
    const firstOptional = fields.findIndex(({ required }) => !required);
    expect(fields.slice(firstOptional).some(({ required }) => required)).toBe(false);
    expect(fields[0]?.name).toBe("productName");
  });

  it("describes kinds, limits, groups and conditions", () => {
    expect(fieldOf("shortDescription")).toMatchObject({
      kind: "long_text",
      label: "Site Description",
      group: "Basics",
      min_words: 60,
    });
    expect(fieldOf("keyFeatures")).toMatchObject({
      kind: "list",
      min_items: 3,
      recommended_items: 6,
      item: { kind: "text" },
    });
    expect(fieldOf("netContent")?.fields?.map(({ kind, decimals }) => [kind, decimals])).toEqual([
      ["choice", null],
      ["number", 2],
    ]);
    expect(fieldOf("ageGroup")?.item?.choices).toEqual(["Adult", "Child"]);
    expect(fieldOf("swatchImages")?.kind).toBe("objects");
    expect(fieldOf("mainImageUrl")?.kind).toBe("url");
    expect(fieldOf("inventory")).toMatchObject({ kind: "json", managed: true });
    expect(fieldOf("warrantyText")).toMatchObject({
      required: false,
      required_when: [[{ attribute: "has_warranty", values: ["Yes - Warranty Text"] }]],
    });
    expect(fieldOf("sku")?.managed).toBe(true);
    expect(fieldOf("ShippingWeight")?.managed).toBe(false);
  });
});

describe("maintenanceEntry", () => {
  it("keeps what an update may change", () => {
    const { entry } = prepareItem({
      source: shirt(),
      schema: SHIRTS,
      rules: {},
      values: {},
      group: null,
      allowLoopbackImages: false,
    });
    const update = maintenanceEntry(entry);
    expect(Object.keys(update.Orderable)).toEqual(["sku", "productIdentifiers"]);
    expect(update.Visible.Shirts).toMatchObject({ productName: "Crew Neck Cotton T-Shirt" });
    expect(update.Visible.Shirts).not.toHaveProperty("condition");
    const known = { ...SHIRTS, visible: { properties: { color: { type: "string" } } } };
    expect(maintenanceEntry(entry, known).Visible).toEqual({ Shirts: { color: "Navy" } });
  });
});

describe("explainItemRejection", () => {
  const explain = (code: string | null, field: string | null = null, description = "Not OK.") =>
    explainItemRejection({ code, field, description });

  it("waits for a review", () => {
    expect(explain("EXT_DATA_ERROR_56026862530206").state).toBe("waiting");
    expect(explain("EXT_DATA_ERROR_66547201695750").state).toBe("waiting");
  });

  it.each(["71666506605865", "61696573580701", "61020366035308"])(
    "says that a prohibited product is final: %s",
    (code) => {
      expect(explain(`EXT_DATA_ERROR_${code}`)).toMatchObject({
        state: "error",
        isFinal: true,
        details: expect.stringContaining('prohibits this product: "Not OK"'),
      });
    },
  );

  it("says what to do about a taken identifier and a bound SKU", () => {
    expect(explain("ERR_EXT_DATA_0101119")).toMatchObject({
      state: "error",
      path: "productIdentifiers",
      isFinal: false,
      remedy: expect.stringContaining("another identifier"),
    });
    expect(explain("ERR_EXT_DATA_0101211")).toMatchObject({
      path: "sku",
      remedy: expect.stringContaining("24 hours"),
    });
  });

  it.each([
    ["MPItem[0].Visible.T-Shirts.color", "color"],
    ["/MPItem/0/Visible/T-Shirts/netContent/unit", "netContent"],
    ["Orderable.price", "price"],
    ["keyFeatures", "keyFeatures"],
    ["", null],
  ])("finds the attribute in %s", (field, path) => {
    expect(explain("EXT_DATA_ERROR_50716566635066", field).path).toBe(path);
  });

  it("names what it does not know", () => {
    expect(explain(null, "zippered", "Value missing.")).toEqual({
      state: "error",
      path: "zippered",
      details: 'Walmart rejected the attribute zippered: "Value missing".',
      remedy: "Correct the item as Walmart describes, then create it again.",
      isFinal: false,
    });
    expect(
      explainItemRejection({
        code: null,
        field: null,
        description: null,
        status: "SYSTEM_ERROR",
      }).remedy,
    ).toContain("temporary");
  });
});
