import Ajv, { type ErrorObject, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import type { Schema } from "../specs/attributes";
import { entrySchema, feedSchema, type ItemFeedType } from "../specs/feed-schema";
import { CHANGED_ORDERABLE, ORDERABLE } from "../specs/orderable";
import { changedContentSchema, contentSchema } from "../specs/product-type-spec";
import { PRODUCT_TYPES } from "../specs/product-types";

export interface KnownProductType {
  name: string;
  path: [category: string, group: string];
}

/** What a product type requires in one kind of feed. */
export interface GivenSpec {
  feedType: ItemFeedType;
  productType: string;
  visible: Schema;
  orderable: Schema;
}

/** The product types, and what they require. */
export class ItemSpecs {
  private types = new Map<string, KnownProductType>();
  private specs = new Map<string, GivenSpec>();

  constructor(private readonly given: readonly GivenSpec[] = []) {
    this.clear();
  }

  /** All product types, by name. */
  all(): KnownProductType[] {
    return [...this.types.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** Adds a product type, or replaces what it requires in one kind of feed. */
  add(spec: GivenSpec): void {
    const { feedType, productType: name } = spec;
    this.types.set(name, this.types.get(name) ?? { name, path: ["Other", "Other"] });
    this.specs.set(keyOf(feedType, name), spec);
  }

  has(feedType: ItemFeedType, productType: string): boolean {
    return this.specs.has(keyOf(feedType, productType));
  }

  /** The schema of a whole feed with these product types. */
  feedSchema(feedType: ItemFeedType, version: string, productTypes: string[]): Schema {
    const known = productTypes.flatMap((name) => this.specs.get(keyOf(feedType, name)) ?? []);
    const visible = Object.fromEntries(known.map((spec) => [spec.productType, spec.visible]));
    return feedSchema(feedType, version, { orderable: known[0]?.orderable ?? {}, visible });
  }

  /** What the schema of a product type objects to in an item of a feed. */
  problems(feedType: ItemFeedType, productType: string, entry: unknown): ErrorObject[] {
    const spec = this.specs.get(keyOf(feedType, productType));
    const validate = spec && compile(spec);
    return !validate || validate(entry) ? [] : (validate.errors ?? []);
  }

  clear(): void {
    this.types = new Map(PRODUCT_TYPES.map(({ name, path }) => [name, { name, path }]));
    this.specs = new Map();
    [...OWN, ...this.given].forEach((spec) => this.add(spec));
  }
}

/** What the simulator's own product types require. */
const OWN: GivenSpec[] = PRODUCT_TYPES.flatMap((spec) => [
  {
    feedType: "MP_ITEM",
    productType: spec.name,
    visible: contentSchema(spec),
    orderable: ORDERABLE,
  },
  {
    feedType: "MP_MAINTENANCE",
    productType: spec.name,
    visible: changedContentSchema(spec),
    orderable: CHANGED_ORDERABLE,
  },
]);

/** Compiling a schema takes longer than thousands of checks, so it is done once for each. */
const compiled = new WeakMap<GivenSpec, ValidateFunction>();

function compile(spec: GivenSpec): ValidateFunction {
  const known = compiled.get(spec);
  if (known) {
    return known;
  }
  const { feedType, productType, visible, orderable } = spec;
  const schema = entrySchema(feedType, { orderable, visible: { [productType]: visible } });
  // Walmart means decimal fractions, not those of computers.
  const ajv = new Ajv({ strict: false, allErrors: true, multipleOfPrecision: 8 });
  const validate = addFormats(ajv).compile(withoutDrafts(schema));
  compiled.set(spec, validate);
  return validate;
}

function keyOf(feedType: ItemFeedType, productType: string): string {
  return `${feedType} ${productType}`;
}

/** Walmart names the draft in each part of a schema, which Ajv takes for a schema of its own. */
function withoutDrafts(schema: Schema): Schema {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) => (key === "$schema" ? undefined : value)),
  ) as Schema;
}
