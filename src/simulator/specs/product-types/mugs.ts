import { amount, BIG, link, list, measured, parts, text, words, yesNo } from "../attributes";
import type { ProductTypeSpec } from "../product-type-spec";
import { EVERY_TYPE, SOME_TYPES as some } from "../shared-attributes";

/** Mugs. Its rules are invented: what Walmart requires of mugs is not known. */
export const MUGS: ProductTypeSpec = {
  name: "Mugs",
  path: ["Home", "Drinkware"],
  attributes: {
    ...EVERY_TYPE,
    condition: some.condition,
    keyFeatures: some.keyFeatures,
    multipackQuantity: some.multipackQuantity,
    material: some.material,
    pattern: some.pattern,
    theme: some.theme,
    assembledProductHeight: some.assembledProductHeight,
    capacity: measured(["fl oz", "mL"], amount(BIG)),
    isDishwasherSafe: yesNo,
    isMicrowaveSafe: yesNo,
    care: text(1_000),
    variantAttributeNames: list(words("capacity", "color", "pattern")),
    swatchImages: list(
      parts({ swatchVariantAttribute: words("color", "pattern"), swatchImageUrl: link }),
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
    "has_written_warranty",
    "netContent",
    "color",
    "material",
    "capacity",
    "isMicrowaveSafe",
  ],
  conditions: [],
};
