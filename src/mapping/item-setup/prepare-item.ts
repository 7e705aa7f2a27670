import type { ValueOrigin } from "../../types/item-attribute";
import { fitValue } from "./fit-value";
import { itemProblems } from "./item-problems";
import type { ItemSchema } from "./item-schema";
import type {
  AttributeRule,
  ItemEntry,
  ItemProblem,
  ItemSource,
  VariantGroup,
} from "./item-source";
import { type JsonSchema, propertyOf } from "./json-schema";
import { isSettable } from "./managed-attributes";
import { ownAttributes } from "./own-attributes";
import { ruleValue } from "./rule-value";

export interface ItemInput {
  source: ItemSource;
  schema: ItemSchema;
  /** By attribute name: the rules of the product type over those of all types. */
  rules: Record<string, AttributeRule>;
  /** By attribute name: what is set on the listing. `null` removes. */
  values: Record<string, unknown>;
  /** By attribute name: what a hook answers. `null` removes. */
  advised?: Record<string, unknown>;
  group: VariantGroup | null;
  /** Images on the same machine, for a simulator that runs there. */
  allowLoopbackImages: boolean;
}

export interface PreparedEntry {
  entry: ItemEntry;
  /** Where the attributes' values come from, by name. Some may not be in the entry. */
  origins: Record<string, ValueOrigin>;
  /** What would be sent in place of values that are set on the listing. */
  inherited: Record<string, { value: unknown; from: ValueOrigin }>;
  problems: ItemProblem[];
}

/**
 * The item as Walmart's schema wants it, and what is wrong with it. An entry without problems meets the schema.
 * Attributes that the product type does not know are left out.
 */
export function prepareItem(input: ItemInput): PreparedEntry {
  const { source, schema, group } = input;
  const { values, origins, inherited } = attributesOf(input);
  const entry: ItemEntry = {
    Orderable: {
      ...fitAll(values, schema.orderable),
      ...fitAll(offerOf(source), schema.orderable),
    },
    Visible: {
      [schema.productType]: {
        ...fitAll(values, schema.visible),
        ...(group ? fitAll(groupAttributes(group), schema.visible) : {}),
      },
    },
  };
  return { entry, origins, inherited, problems: itemProblems({ ...input, entry }) };
}

/** The rules that hold for a product type: its own replace those of all types (`*`), attribute by attribute. */
export function rulesOf(
  attributes: Record<string, Record<string, AttributeRule>>,
  productType: string,
): Record<string, AttributeRule> {
  const own = Object.hasOwn(attributes, productType) ? attributes[productType] : {};
  return { ...attributes["*"], ...own };
}

/** Values set on the listing win over those of a hook, these over rules, and rules over what is known without them. */
function attributesOf({ source, schema, rules, values, advised = {} }: ItemInput): {
  values: Record<string, unknown>;
  origins: Record<string, ValueOrigin>;
  inherited: PreparedEntry["inherited"];
} {
  const ruled = Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => [name, ruleValue(rule, source)]),
  );
  const known = {
    ShippingWeight: source.weight_lb === null ? undefined : roundedWeight(source.weight_lb),
    ...ownAttributes(source, schema, rules),
  };
  const found: Record<string, unknown> = {};
  const origins: Record<string, ValueOrigin> = {};
  const inherited: PreparedEntry["inherited"] = {};
  const sources: [ValueOrigin, Record<string, unknown>][] = [
    ["product", known],
    ["rule", ruled],
    ["hook", advised],
    ["listing", values],
  ];
  for (const [origin, some] of sources)
    for (const [name, value] of Object.entries(some)) {
      if (value === undefined || !isSettable(name)) continue;
      const from = origins[name];
      if (origin === "listing" && from) {
        const below = fitAll({ [name]: found[name] }, propertiesOf(schema))[name];
        if (below !== undefined) inherited[name] = { value: below, from };
      }
      found[name] = value;
      origins[name] = origin;
    }
  return { values: found, origins, inherited };
}

/** Those that buyers see, and those of the offer. */
function propertiesOf({ visible, orderable }: ItemSchema): JsonSchema {
  return { properties: { ...orderable.properties, ...visible.properties } };
}

/** Walmart refuses a third decimal and no weight at all. */
function roundedWeight(pounds: number): number {
  return Math.max(0.01, Number(pounds.toFixed(2)));
}

function offerOf({ sku, identifier, price }: ItemSource): Record<string, unknown> {
  return {
    sku,
    productIdentifiers: identifier && {
      productIdType: identifier.type,
      productId: identifier.value,
    },
    price,
  };
}

function groupAttributes({ id, isPrimary, attributeNames }: VariantGroup): Record<string, unknown> {
  return {
    variantGroupId: id,
    variantAttributeNames: attributeNames,
    isPrimaryVariant: isPrimary ? "Yes" : "No",
  };
}

function fitAll(values: Record<string, unknown>, schema: JsonSchema): Record<string, unknown> {
  const fitted: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    const property = propertyOf(schema, name);
    const fit = property && fitValue(value, property);
    if (fit !== undefined) fitted[name] = fit;
  }
  return fitted;
}
