import { bulletsOf } from "./description-text";
import type { ItemSchema } from "./item-schema";
import type { AttributeRule, ItemSource } from "./item-source";
import { type JsonSchema, propertyOf } from "./json-schema";
import { descriptionOf, metadataOf, ruleValue } from "./rule-value";
import { attributeOfOption, variantNamesOf } from "./variant-attributes";

/** Medusa's fields that say the same as an attribute. */
const SAME_FIELDS: Record<string, string> = {
  productName: "title",
  shortDescription: "description",
  brand: "product.brand.name",
  material: "product.material",
  modelNumber: "metadata.model_number",
  manufacturer: "metadata.manufacturer",
  manufacturerPartNumber: "metadata.mpn",
};

/**
 * The values that need no rule: the product's title, description and images, the options, the country of origin, and
 * metadata with the attribute's own name.
 */
export function ownAttributes(
  source: ItemSource,
  schema: ItemSchema,
  rules: Record<string, AttributeRule>,
): Record<string, unknown> {
  const { visible, orderable } = schema;
  const values: Record<string, unknown> = {};
  for (const [title, value] of Object.entries(source.options)) {
    const name = attributeOfOption(schema, title, rules);
    if (name) values[name] = value;
  }
  for (const [name, from] of Object.entries(SAME_FIELDS)) {
    values[name] ??= ruleValue({ from }, source);
  }
  values.condition = source.condition ?? "New";
  values.country_of_origin_substantial_transformation = originOf(source);
  Object.assign(values, imagesOf(source, visible), swatchOf(source, schema));
  values.keyFeatures = featuresOf(source, visible);
  for (const name of [...namesOf(visible), ...namesOf(orderable)]) {
    const found = metadataOf(source, name);
    if (found !== undefined && found !== null && found !== "") values[name] = found;
  }
  return values;
}

function namesOf(schema: JsonSchema): string[] {
  return Object.keys(schema.properties ?? {});
}

function originOf({ variant, product }: ItemSource): unknown {
  return variant.origin_country || product.origin_country || undefined;
}

function imagesOf({ images }: ItemSource, visible: JsonSchema): Record<string, unknown> {
  const [main, ...more] = images;
  const secondary = propertyOf(visible, "productSecondaryImageURL");
  // Walmart prefers none to too few.
  const isEnough = more.length > 0 && more.length >= (secondary?.minItems ?? 1);
  return {
    mainImageUrl: main,
    productSecondaryImageURL: isEnough ? more.slice(0, secondary?.maxItems) : undefined,
  };
}

/** The bullet points of the description. Too few are only of use where the product type requires them. */
function featuresOf(source: ItemSource, visible: JsonSchema): string[] | undefined {
  const bullets = bulletsOf(descriptionOf(source) ?? "");
  const schema = propertyOf(visible, "keyFeatures");
  const isRequired = visible.required?.includes("keyFeatures") ?? false;
  const isEnough = isRequired || bullets.length >= (schema?.minItems ?? 1);
  return bullets.length > 0 && isEnough ? bullets.slice(0, schema?.maxItems) : undefined;
}

/** The picture of a color in the variant's metadata: Walmart wants to know which attribute it shows. */
function swatchOf(source: ItemSource, schema: ItemSchema): Record<string, unknown> {
  const address = metadataOf(source, "swatch_image");
  const shown = propertyOf(
    propertyOf(schema.visible, "swatchImages")?.items,
    "swatchVariantAttribute",
  );
  const attribute = variantNamesOf(schema).find(
    (name) => shown?.enum?.includes(name) && name !== "size",
  );
  return typeof address === "string" && address !== "" && attribute
    ? { swatchImages: [{ swatchVariantAttribute: attribute, swatchImageUrl: address }] }
    : {};
}
