import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import * as fc from "fast-check";
import {
  describeAttributes,
  type ItemEntry,
  type ItemSchema,
  type JsonSchema,
  prepareItem,
  readItemSchema,
} from "../../src/mapping/item-setup";
import { FEED_SCHEMAS_DIR, OPENAPI_DIR } from "./support/openapi-documents";
import { validValue } from "./support/valid-value";

/** Walmart's schemas of product types. They belong to Walmart, so they are not part of this repository. */
const SPECS_DIR = join(OPENAPI_DIR, "../item-specs");
const available = existsSync(SPECS_DIR);

interface Spec {
  feed: JsonSchema;
  schema: ItemSchema;
}

function readSpec(file: string): Spec {
  const answer = JSON.parse(readFileSync(join(SPECS_DIR, file), "utf8")) as { schema: JsonSchema };
  const visible = answer.schema.properties?.MPItem?.items?.properties?.Visible;
  const [productType = ""] = Object.keys(visible?.properties ?? {});
  const schema = readItemSchema(answer, productType, "5.0");
  if (!schema) throw new Error(`${file} holds no product type`);
  return { feed: answer.schema, schema };
}

const specs = available
  ? readdirSync(SPECS_DIR)
      .filter((file) => file.endsWith(".json") && !file.includes("maintenance"))
      .map(readSpec)
  : [];

/** Checks an entry with the whole feed's schema, as Walmart does. */
function feedCheck({ feed }: Spec): (entry: ItemEntry) => boolean {
  const ajv = new Ajv({ strict: false, logger: false, multipleOfPrecision: 8 });
  addFormats(ajv);
  const items = feed.properties?.MPItem?.items ?? {};
  const validate = ajv.compile(items);
  return (entry) => validate(entry);
}

const GROUP = ["variantGroupId", "variantAttributeNames", "isPrimaryVariant"];
/** Of use only together with others, which random values seldom meet. */
const LEFT_OUT = ["sku", "productIdentifiers", "price", "inventory", "specProductType", ...GROUP];

/** Values of all attributes of a product type. */
function values({ schema }: Spec): fc.Arbitrary<Record<string, unknown>> {
  const properties = { ...schema.orderable.properties, ...schema.visible.properties };
  return fc.record(
    Object.fromEntries(
      Object.entries(properties)
        .filter(([name]) => !LEFT_OUT.includes(name))
        .map(([name, each]) => [name, validValue(each)]),
    ),
  );
}

function prepare({ schema }: Spec, given: Record<string, unknown>) {
  return prepareItem({
    source: {
      sku: "SKU-1",
      identifier: { type: "GTIN", value: "00036000291452" },
      price: 19.99,
      condition: null,
      weight_lb: 0.44,
      product: {},
      variant: {},
      options: {},
      images: [],
    },
    schema,
    rules: {},
    values: given,
    group: null,
    allowLoopbackImages: false,
  });
}

const names = (schema: JsonSchema) => Object.keys(schema.properties ?? {});

const whenAvailable = available ? describe : describe.skip;

whenAvailable("item specs", () => {
  it("reads them all", () => {
    expect(specs.length).toBeGreaterThan(4);
  });

  for (const spec of specs) {
    describe(spec.schema.productType, () => {
      const meets = feedCheck(spec);

      it("accepts what meets the schema, and an entry without problems meets it", () => {
        fc.assert(
          fc.property(values(spec), (given) => {
            const { entry, problems } = prepare(spec, given);
            expect(problems).toEqual([]);
            expect(meets(entry)).toBe(true);
          }),
          { numRuns: 20 },
        );
      });

      it("names a problem whenever Walmart's schema refuses an entry, and never sends an unknown field", () => {
        const wild = fc.dictionary(
          fc.constantFrom(
            ...names(spec.schema.visible),
            ...names(spec.schema.orderable),
            "specProductType",
            "unknown",
            "constructor",
          ),
          fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.string(), fc.double(), fc.constant("12 in")),
          { maxKeys: 20 },
        );
        fc.assert(
          fc.property(values(spec), wild, (given, changes) => {
            const { entry, problems } = prepare(spec, { ...given, ...changes });
            expect(problems.length > 0 || meets(entry)).toBe(true);
            const known = names(spec.schema.visible);
            const sent = Object.keys(entry.Visible[spec.schema.productType] ?? {});
            expect(sent.filter((name) => !known.includes(name))).toEqual([]);
            expect(sent).not.toContain("specProductType");
            expect(names(spec.schema.orderable)).toEqual(
              expect.arrayContaining(Object.keys(entry.Orderable)),
            );
          }),
          { numRuns: 60 },
        );
      });

      it("catches each kind of violation at its attribute", () => {
        const [given] = fc.sample(values(spec), { numRuns: 1, seed: 7 });
        for (const { name, value } of violations(spec.schema)) {
          const { problems } = prepare(spec, { ...given, [name]: value });
          expect(problems.map(({ path }) => path.split(".")[0])).toContain(name);
          expect(problems.every(({ message, remedy }) => message && remedy)).toBe(true);
        }
      });

      it("describes every attribute for a form", () => {
        const fields = describeAttributes(spec.schema);
        expect(new Set(fields.map(({ name }) => name))).toEqual(
          new Set([...names(spec.schema.visible), ...names(spec.schema.orderable)]),
        );
        const json = fields.filter(({ kind, managed }) => kind === "json" && !managed);
        expect(json.map(({ name }) => name)).toEqual([]);
      });
    });
  }

  it("accepts the documented example", () => {
    const { MP_ITEM } = JSON.parse(readFileSync(join(FEED_SCHEMAS_DIR, "item-feeds.json"), "utf8"));
    const entries: ItemEntry[] = MP_ITEM.schema.examples.flatMap(
      (feed: { MPItem: ItemEntry[] }) => feed.MPItem,
    );
    expect(entries.length).toBeGreaterThan(0);
    for (const { Visible, Orderable } of entries) {
      const [productType = "", visible = {}] = Object.entries(Visible)[0] ?? [];
      const spec = specs.find(({ schema }) => schema.productType === productType);
      const found = spec && prepare(spec, { ...Orderable, ...visible });
      expect(found?.problems).toEqual([]);
    }
  });
});

/** A wrong value for each rule of each attribute. */
function* violations(schema: ItemSchema): Generator<{ name: string; value: unknown }> {
  const required = schema.visible.required ?? [];
  for (const name of required) yield { name, value: null };
  for (const [name, each] of Object.entries(schema.visible.properties ?? {})) {
    if (LEFT_OUT.includes(name)) continue;
    if (each.enum) yield { name, value: "none of these" };
    if (each.type === "string") yield { name, value: { a: 1 } };
    if (each.type === "string" && each.maxLength)
      yield { name, value: "x".repeat(each.maxLength + 1) };
    if (each.format === "uri") yield { name, value: "no address" };
    if (each.type === "number" || each.type === "integer") {
      yield { name, value: -1 };
      yield { name, value: "many" };
      yield { name, value: 0.123 };
    }
    if (each.type === "array" && (each.minItems ?? 0) > 1)
      yield { name, value: ["https://a.example/1.jpg"] };
    if (each.type === "array" && each.items?.enum) yield { name, value: ["none of these"] };
    if (each.type === "object") yield { name, value: "text" };
  }
}
