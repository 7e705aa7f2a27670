import { link, list, parts, text, whole, words } from "../attributes";
import type { ProductTypeSpec } from "../product-type-spec";
import { EVERY_TYPE, SOME_TYPES as some } from "../shared-attributes";

/** Trading Card Sleeves & Holders. */
export const TRADING_CARD_SLEEVES: ProductTypeSpec = {
  name: "Trading Card Sleeves & Holders",
  path: ["Collectibles", "Trading Cards"],
  attributes: {
    ...EVERY_TYPE,
    condition: some.condition,
    keyFeatures: some.keyFeatures,
    multipackQuantity: some.multipackQuantity,
    assembledProductLength: some.assembledProductLength,
    assembledProductHeight: some.assembledProductHeight,
    assembledProductWidth: some.assembledProductWidth,
    collection: some.collection,
    material: some.material,
    occasion: some.occasion,
    sportsLeague: some.sportsLeague,
    sportsTeam: some.sportsTeam,
    academicInstitution: text(100),
    features: list(words("Hard")),
    certification_type: words(
      "Children's Product Certificate",
      "General Certificate of Conformity",
      "Neither of these applies",
      "Skip for now",
    ),
    certifyingAgent: text(4000),
    children_product_certificate_document_reference_id: text(36),
    children_product_test_report_document_reference_id: text(36),
    edition_year: whole(9999),
    general_certificate_of_conformity_document_reference_id: text(36),
    number_of_card_slots: whole(99999999999999),
    ib_retail_packaging: words("Bonus Pack", "Gift Set", "Single Piece", "Variety Pack"),
    thirdPartyAccreditationSymbolOnProductPackageCode: list(
      words(
        "American Heart Association Certified",
        "Energy Star",
        "Fair trade mark",
        "Forest Stewardship Council Label",
        "Leaping Bunny",
        "No Product Package Certifications Apply",
        "Oeko Tex Label",
        "Underwriters laboratory",
        "USDA Organic",
      ),
    ),
    trading_card_size: words(
      "Tall Boy",
      "Oversized",
      "Mini",
      "Standard",
      "Jumbo",
      "Japanese",
      "Die-Cut",
    ),
    trading_card_sleeve_and_holder_type: words(
      "Trading Card Binder Sets",
      "Trading Card Binders",
      "Trading Card Deck Protectors",
      "Trading Card Protector Sheets",
      "Trading Card Sleeves",
    ),
    variantAttributeNames: list(
      words("color", "count", "material", "multipackQuantity", "trading_card_size"),
    ),
    swatchImages: list(
      parts(
        {
          swatchVariantAttribute: words("color", "material", "multipackQuantity"),
          swatchImageUrl: link,
        },
        [],
      ),
    ),
  },
  required: [
    "productName",
    "brand",
    "condition",
    "shortDescription",
    "keyFeatures",
    "mainImageUrl",
    "countPerPack",
    "multipackQuantity",
    "isProp65WarningRequired",
    "has_written_warranty",
    "netContent",
    "pieceCount",
  ],
  fixed: [
    "certification_type",
    "children_product_certificate_document_reference_id",
    "children_product_test_report_document_reference_id",
    "general_certificate_of_conformity_document_reference_id",
  ],
  conditions: [
    {
      if: { certification_type: "Children's Product Certificate" },
      then: ["children_product_certificate_document_reference_id"],
    },
    {
      if: { certification_type: "Children's Product Certificate" },
      then: ["children_product_test_report_document_reference_id"],
    },
    {
      if: { certification_type: "General Certificate of Conformity" },
      then: ["general_certificate_of_conformity_document_reference_id"],
    },
  ],
};
