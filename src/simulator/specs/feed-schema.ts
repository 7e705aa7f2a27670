import type { Schema } from "./attributes";

export type ItemFeedType = "MP_ITEM" | "MP_MAINTENANCE";

/** The schemas of an item's two parts. */
export interface EntrySchemas {
  orderable: Schema;
  /** By the name of the product type. */
  visible: Record<string, Schema>;
}

const DRAFT = "http://json-schema.org/draft-07/schema#";

/** The schema of a whole feed with some product types, as Walmart answers it. */
export function feedSchema(feedType: ItemFeedType, version: string, parts: EntrySchemas): Schema {
  return {
    $schema: DRAFT,
    title: "MPItemFeed",
    type: "object",
    properties: {
      MPItemFeedHeader: headerSchema(version),
      MPItem: { type: "array", items: entrySchema(feedType, parts), minItems: 1 },
    },
    required: ["MPItemFeedHeader", "MPItem"],
    additionalProperties: false,
  };
}

/** The schema of one item of a feed. */
export function entrySchema(feedType: ItemFeedType, { orderable, visible }: EntrySchemas): Schema {
  const isSetUp = feedType === "MP_ITEM";
  return {
    type: "object",
    properties: {
      Visible: {
        type: "object",
        properties: visible,
        additionalProperties: false,
        ...(isSetUp && {
          oneOf: Object.keys(visible).map((name) => ({ type: "object", required: [name] })),
        }),
      },
      Orderable: orderable,
    },
    required: isSetUp ? ["Visible", "Orderable"] : ["Orderable"],
    additionalProperties: false,
  };
}

function headerSchema(version: string): Schema {
  return {
    type: "object",
    properties: {
      businessUnit: { type: "string", enum: ["WALMART_US"] },
      locale: { type: "string", enum: ["en"] },
      version: { type: "string", enum: [version] },
    },
    required: ["businessUnit", "locale", "version"],
    additionalProperties: false,
  };
}
