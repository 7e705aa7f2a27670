import { amount, link, list, parts, text, words, yesNo } from "../attributes";
import type { ProductTypeSpec } from "../product-type-spec";
import { EVERY_TYPE, SOME_TYPES as some } from "../shared-attributes";

/** Labels that need a picture. */
const LABELS = [
  "Drug Facts",
  "Ingredient List",
  "Nutrition Facts",
  "OTC Dosage / Instructions",
  "Supplement Facts",
];

/** Toothpastes. */
export const TOOTHPASTES: ProductTypeSpec = {
  name: "Toothpastes",
  path: ["Health & Beauty", "Oral Care"],
  attributes: {
    ...EVERY_TYPE,
    condition: some.condition,
    keyFeatures: some.keyFeatures,
    multipackQuantity: some.multipackQuantity,
    assembledProductLength: some.assembledProductLength,
    assembledProductHeight: some.assembledProductHeight,
    assembledProductWidth: some.assembledProductWidth,
    size: some.size,
    character: some.character,
    character_group: some.character_group,
    ageGroup: list(words("Adult", "All Ages", "Child", "Infant", "Senior", "Teen", "Toddler")),
    flavor: text(600),
    form: words("Foam", "Gel", "Liquid", "Paste", "Powder", "Strip", "Tablet"),
    labelImage: list(
      parts(
        {
          labelImageContains: words("No Label", ...LABELS),
          labelImageURL: link,
        },
        ["labelImageContains"],
      ),
    ),
    ingredients: text(10000),
    activeIngredients: list(
      parts(
        { activeIngredientName: text(400), activeIngredientPercentage: amount(100, 0.001) },
        [],
      ),
    ),
    expiration_date_required: yesNo,
    variantAttributeNames: list(
      words(
        "character",
        "character_group",
        "count",
        "countPerPack",
        "flavor",
        "form",
        "multipackQuantity",
        "pieceCount",
        "size",
      ),
    ),
    swatchImages: list(
      parts({ swatchVariantAttribute: words("character", "flavor"), swatchImageUrl: link }, []),
    ),
  },
  required: [
    "productName",
    "brand",
    "condition",
    "shortDescription",
    "keyFeatures",
    "mainImageUrl",
    "isProp65WarningRequired",
    "ageGroup",
    "flavor",
    "has_written_warranty",
    "labelImage",
    "netContent",
  ],
  conditions: [],
  rules: [
    {
      if: {
        properties: {
          labelImage: {
            type: "array",
            contains: {
              type: "object",
              properties: { labelImageContains: words(...LABELS) },
              required: ["labelImageContains"],
            },
          },
        },
        required: ["labelImage"],
      },
      then: {
        properties: {
          labelImage: { type: "array", items: { type: "object", required: ["labelImageURL"] } },
        },
      },
    },
  ],
};
