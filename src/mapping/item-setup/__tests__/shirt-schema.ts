// cspell:ignore Northfield Viet Ivoire
import { readItemSchema } from "../item-schema";
import type { ItemSource } from "../item-source";

const text = (title: string, rest: Record<string, unknown> = {}) => ({
  type: "string",
  minLength: 1,
  maxLength: 500,
  title,
  ...rest,
});
const yesNo = (title: string) => ({ type: "string", enum: ["No", "Yes"], title });
const address = (title: string) => text(title, { format: "uri", maxLength: 2500 });

/** Walmart's answer to Get Spec for one product type, with one attribute of each kind. */
export const SHIRT_SPEC = {
  schema: {
    $schema: "http://json-schema.org/draft-07/schema#",
    type: "object",
    properties: {
      MPItem: {
        type: "array",
        items: {
          type: "object",
          properties: {
            Visible: {
              type: "object",
              properties: {
                Shirts: {
                  type: "object",
                  properties: {
                    productName: text("Product Name", {
                      minLength: 10,
                      maxLength: 199,
                      comments: "@group=Basics",
                    }),
                    brand: text("Brand Name", { maxLength: 60 }),
                    condition: { type: "string", enum: ["New", "Open Box"], title: "Condition" },
                    shortDescription: text("Site Description", {
                      maxLength: 100_000,
                      comments: "@minimumWordCount=60;@group=Basics",
                    }),
                    keyFeatures: {
                      type: "array",
                      items: text("Key Features"),
                      minItems: 3,
                      title: "Key Features",
                      comments: "@group=Basics;@recommendedEntry=6",
                    },
                    mainImageUrl: address("Main Image URL"),
                    productSecondaryImageURL: {
                      type: "array",
                      items: address("Additional Image URL"),
                      minItems: 2,
                      title: "Additional Image URL",
                    },
                    count: { type: "integer", minimum: 0, maximum: 99, title: "Total Count" },
                    netContent: {
                      type: "object",
                      properties: {
                        unit: { type: "string", enum: ["Each", "Ounce"], title: "Unit" },
                        measure: {
                          type: "number",
                          minimum: 0,
                          multipleOf: 0.001,
                          title: "Measure",
                        },
                      },
                      additionalProperties: false,
                      required: ["unit", "measure"],
                      title: "Net Content",
                    },
                    color: text("Color"),
                    clothingSize: text("Clothing Size"),
                    pattern: {
                      type: "array",
                      items: text("Pattern"),
                      minItems: 1,
                      title: "Pattern",
                    },
                    ageGroup: {
                      type: "array",
                      items: { type: "string", enum: ["Adult", "Child"], title: "Age Group" },
                      minItems: 1,
                      title: "Age Group",
                    },
                    has_warranty: {
                      type: "string",
                      enum: ["No", "Yes - Warranty Text"],
                      title: "Has Warranty",
                    },
                    warrantyText: text("Warranty Text"),
                    releaseDay: { type: "string", format: "date", title: "Release Day" },
                    specProductType: text("Spec Product Type"),
                    variantGroupId: text("Variant Group ID"),
                    variantAttributeNames: {
                      type: "array",
                      items: {
                        type: "string",
                        enum: ["clothingSize", "color", "count", "pattern"],
                      },
                      minItems: 1,
                      title: "Variant Attribute Names",
                    },
                    isPrimaryVariant: yesNo("Is Primary Variant"),
                    swatchImages: {
                      type: "array",
                      items: {
                        type: "object",
                        properties: {
                          swatchVariantAttribute: { type: "string", enum: ["color"] },
                          swatchImageUrl: address("Swatch Image URL"),
                        },
                        additionalProperties: false,
                      },
                      minItems: 1,
                      title: "Swatch Images",
                    },
                  },
                  required: [
                    "productName",
                    "brand",
                    "condition",
                    "shortDescription",
                    "keyFeatures",
                    "mainImageUrl",
                    "ageGroup",
                    "has_warranty",
                  ],
                  additionalProperties: false,
                  allOf: [
                    {
                      if: {
                        properties: {
                          has_warranty: { type: "string", enum: ["Yes - Warranty Text"] },
                        },
                        required: ["has_warranty"],
                      },
                      then: { required: ["warrantyText"] },
                    },
                  ],
                },
              },
            },
            Orderable: {
              type: "object",
              properties: {
                sku: text("SKU", { maxLength: 50 }),
                productIdentifiers: {
                  type: "object",
                  properties: {
                    productId: text("Product ID", { maxLength: 14 }),
                    productIdType: { type: "string", enum: ["EAN", "GTIN", "ISBN", "UPC"] },
                  },
                  additionalProperties: false,
                  required: ["productId", "productIdType"],
                  title: "Product Identifiers",
                },
                price: { type: "number", minimum: 0, multipleOf: 0.01, title: "Selling Price" },
                ShippingWeight: {
                  type: "number",
                  minimum: 0,
                  multipleOf: 0.001,
                  title: "Shipping Weight (lbs)",
                },
                country_of_origin_substantial_transformation: {
                  type: "string",
                  enum: ["Cote d Ivoire", "Korea, South", "Portugal", "United States", "Viet Nam"],
                  title: "Country of Origin",
                },
                MustShipAlone: yesNo("Must ship alone?"),
                inventory: { type: "array", items: { type: "object" }, title: "Inventory" },
              },
              required: [
                "sku",
                "productIdentifiers",
                "price",
                "ShippingWeight",
                "country_of_origin_substantial_transformation",
              ],
              additionalProperties: false,
            },
          },
        },
      },
    },
  },
};

const schema = readItemSchema(SHIRT_SPEC, "Shirts", "5.0");
if (!schema) throw new Error("The test's schema holds no shirts.");
export const SHIRTS = schema;

/** A variant with everything that the product type wants. */
export function shirt(changes: Partial<ItemSource> = {}): ItemSource {
  return {
    sku: "TEE-NAVY-S",
    identifier: { type: "GTIN", value: "00036000291452" },
    price: 19.99,
    condition: null,
    weight_lb: 0.441,
    product: {
      title: "Crew Neck Cotton T-Shirt",
      description:
        "<p>Soft &amp; heavy.</p><ul><li>Heavy cotton</li><li>Taped shoulders</li><li>Relaxed fit</li></ul>",
      origin_country: "pt",
      metadata: { brand: "Northfield", ageGroup: "adult" },
    },
    variant: { title: "S / Navy", metadata: { has_warranty: "No" } },
    options: { Size: "S", Color: "Navy" },
    images: ["https://cdn.example.com/1.jpg", "https://cdn.example.com/2.jpg"],
    ...changes,
  };
}
