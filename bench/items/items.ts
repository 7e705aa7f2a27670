import { type ItemSchema, type ItemSource, readItemSchema } from "../../src/mapping/item-setup";

const text = (title: string) => ({ type: "string", minLength: 1, maxLength: 1000, title });

/** A product type with text, choices, lists, measures and conditions in equal parts. */
export function itemSchema(attributes: number): ItemSchema {
  const properties: Record<string, unknown> = {
    productName: text("Product Name"),
    brand: text("Brand"),
    shortDescription: { ...text("Description"), maxLength: 100_000 },
    keyFeatures: { type: "array", items: text("Key Features"), minItems: 3 },
    mainImageUrl: { ...text("Main Image"), format: "uri" },
    condition: { type: "string", enum: ["New"] },
    color: text("Color"),
    variantGroupId: text("Variant Group"),
    variantAttributeNames: { type: "array", items: { type: "string", enum: ["color"] } },
    isPrimaryVariant: { type: "string", enum: ["No", "Yes"] },
  };
  const kinds = [
    text,
    (title: string) => ({ type: "string", enum: ["No", "Yes"], title }),
    (title: string) => ({ type: "array", items: text(title), minItems: 1, title }),
    (title: string) => ({
      type: "object",
      properties: {
        unit: { type: "string", enum: ["in", "cm"] },
        measure: { type: "number", minimum: 0, multipleOf: 0.01 },
      },
      additionalProperties: false,
      required: ["unit", "measure"],
      title,
    }),
  ];
  const names = Array.from({ length: attributes }, (_, index) => `attribute_${index}`);
  names.forEach((name, index) => {
    properties[name] = kinds[index % kinds.length]?.(`Attribute ${index}`);
  });
  const schema = readItemSchema(
    {
      properties: {
        MPItem: {
          items: {
            properties: {
              Visible: {
                properties: {
                  Things: {
                    type: "object",
                    properties,
                    required: [
                      "productName",
                      "brand",
                      "keyFeatures",
                      "mainImageUrl",
                      ...names.slice(0, 40),
                    ],
                    additionalProperties: false,
                    allOf: names.slice(40, 60).map((name) => ({
                      if: {
                        properties: { attribute_1: { enum: ["Yes"] } },
                        required: ["attribute_1"],
                      },
                      then: { required: [name] },
                    })),
                  },
                },
              },
              Orderable: {
                type: "object",
                properties: {
                  sku: text("SKU"),
                  productIdentifiers: { type: "object" },
                  price: { type: "number", multipleOf: 0.01 },
                  ShippingWeight: { type: "number", multipleOf: 0.001 },
                },
                required: ["sku", "productIdentifiers", "price", "ShippingWeight"],
                additionalProperties: false,
              },
            },
          },
        },
      },
    },
    "Things",
    "bench",
  );
  if (!schema) throw new Error("The product type is missing.");
  return schema;
}

const VALUES = ["Some text", "Yes", "One entry", "12.5 in"];

/** A rule for each of the attributes that are required. */
export const RULES = Object.fromEntries(
  Array.from({ length: 60 }, (_, index) => [
    `attribute_${index}`,
    { from: "constant", value: VALUES[index % VALUES.length] },
  ]),
);

export function itemSource(index: number): ItemSource {
  return {
    sku: `SKU-${index}`,
    identifier: { type: "GTIN", value: "00036000291452" },
    price: 19.99 + (index % 50),
    condition: null,
    weight_lb: 0.44,
    product: {
      title: `A thing with a long name ${index}`,
      description: `<p>${"Soft and heavy. ".repeat(40)}</p><ul><li>One</li><li>Two</li><li>Three ${index}</li></ul>`,
      metadata: { brand: "Brand" },
    },
    variant: { metadata: {} },
    options: { Color: `Color ${index % 4}` },
    images: ["https://cdn.example.com/1.jpg", "https://cdn.example.com/2.jpg"],
  };
}
