import { BIG, amount, link, list, measured, parts, text, words } from "../attributes";
import type { ProductTypeSpec } from "../product-type-spec";
import { EVERY_TYPE, SOME_TYPES as some } from "../shared-attributes";

/** Sinks. */
export const SINKS: ProductTypeSpec = {
  name: "Sinks",
  path: ["Home Improvement", "Kitchen & Bath Fixtures"],
  attributes: {
    ...EVERY_TYPE,
    condition: some.condition,
    multipackQuantity: some.multipackQuantity,
    assembledProductLength: some.assembledProductLength,
    assembledProductHeight: some.assembledProductHeight,
    assembledProductWidth: some.assembledProductWidth,
    material: some.material,
    accessoriesIncluded: some.accessoriesIncluded,
    size: some.size,
    productLine: some.productLine,
    keyFeatures: list(text(10000), 4),
    finish: text(400),
    sink_type: list(
      words(
        "Corner Sink",
        "Double Bowl Sink",
        "Drainboard Sink",
        "Drop-In Sink",
        "Farmhouse Sink",
        "Island Bar Prep Sink",
        "Single Basin Sink",
        "Undermount Sink",
      ),
    ),
    mountType: list(words("Drop-in", "Undermount", "Wall Mounted", "Vessel")),
    features: list(
      words(
        "Easy To Install",
        "Easy to Clean",
        "Hardware Included",
        "Sound Dampening",
        "Workstation",
      ),
    ),
    recommendedLocations: list(text(500)),
    recommendedUses: list(text(500)),
    shape: text(200),
    assembledProductWeight: measured(["oz", "lb", "g", "kg"], amount(BIG)),
    variantAttributeNames: list(
      words("color", "countPerPack", "finish", "material", "multipackQuantity", "size"),
    ),
    swatchImages: list(
      parts({ swatchVariantAttribute: words("color", "finish"), swatchImageUrl: link }, []),
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
    "material",
    "netContent",
    "sink_type",
  ],
  conditions: [],
};
