import { imageAddressProblem } from "./image-address";
import { itemPictures } from "./item-pictures";
import type { ItemSchema } from "./item-schema";
import type { ItemEntry, ItemProblem, ItemSource, VariantGroup } from "./item-source";
import { isRecord, type JsonSchema, propertyOf, titleOf } from "./json-schema";
import { checkOf } from "./schema-check";
import { variantNamesOf } from "./variant-attributes";
import { violationProblem } from "./violation-problem";

/** Walmart refuses more decimals wherever they are, even where the schema allows three. */
const MAX_DECIMALS = 2;

/** What Walmart would refuse in an entry, one problem for each place. */
export function itemProblems(input: {
  entry: ItemEntry;
  schema: ItemSchema;
  source: Pick<ItemSource, "identifier" | "price">;
  group: VariantGroup | null;
  allowLoopbackImages: boolean;
}): ItemProblem[] {
  const { entry, schema, group } = input;
  const visible = entry.Visible[schema.productType] ?? {};
  const problems = [
    ...offerProblems(input.source),
    ...(group ? groupProblems(group, visible, schema) : []),
    ...schemaProblems(entry, schema),
    ...decimalProblems(visible, schema.visible),
    ...decimalProblems(entry.Orderable, schema.orderable),
    ...imageProblems(visible, input.allowLoopbackImages),
  ];
  const byPath = new Map<string, ItemProblem>();
  for (const problem of problems) {
    if (!byPath.has(problem.path)) byPath.set(problem.path, problem);
  }
  return [...byPath.values()];
}

/** Said in the store's words before the schema's: these come from the variant, not from an attribute. */
function offerProblems({
  identifier,
  price,
}: Pick<ItemSource, "identifier" | "price">): ItemProblem[] {
  return [
    ...(identifier
      ? []
      : [
          {
            path: "productIdentifiers",
            message: "The variant has no valid UPC, EAN, GTIN or ISBN.",
            remedy: "Enter the number that is printed below the barcode in the variant.",
          },
        ]),
    ...(price === null
      ? [
          {
            path: "price",
            message: "The variant has no price for Walmart.",
            remedy:
              "Enter a price in the account's currency, or a price rule in the account settings.",
          },
        ]
      : []),
  ];
}

function groupProblems(
  { attributeNames }: VariantGroup,
  visible: Record<string, unknown>,
  schema: ItemSchema,
): ItemProblem[] {
  const known = variantNamesOf(schema);
  if (known.length === 0 || attributeNames.length === 0) return [];
  return attributeNames.flatMap((name) =>
    !known.includes(name) || visible[name] !== undefined
      ? []
      : [
          {
            path: name,
            message: `${titleOf(propertyOf(schema.visible, name), name)} is required because the variants of the group differ by it.`,
            remedy:
              "Enter a value for this variant, or set a rule for the attribute in the account settings.",
          },
        ],
  );
}

function schemaProblems(entry: ItemEntry, schema: ItemSchema): ItemProblem[] {
  try {
    const check = checkOf(schema);
    const read = (violations: ReturnType<typeof check.visible>, root: JsonSchema) =>
      violations.flatMap((violation) => violationProblem(violation, root) ?? []);
    return [
      ...read(check.visible(entry.Visible[schema.productType]), schema.visible),
      ...read(check.orderable(entry.Orderable), schema.orderable),
    ];
  } catch (error) {
    return [
      {
        path: "product_type",
        message: `Walmart's rules for the product type ${schema.productType} could not be read: ${String(error).slice(0, 200)}`,
        remedy:
          "Choose another product type, or set the version of the item spec in the account settings.",
      },
    ];
  }
}

function decimalProblems(values: Record<string, unknown>, root: JsonSchema): ItemProblem[] {
  const problems: ItemProblem[] = [];
  const visit = (value: unknown, path: string[], labels: string[], schema?: JsonSchema): void => {
    if (typeof value === "number" && hasMoreDecimals(value)) {
      problems.push({
        path: path.join("."),
        message: `${labels.join(", ")} has too many decimals: Walmart takes at most ${MAX_DECIMALS}.`,
        remedy: "Round the number.",
      });
    } else if (Array.isArray(value)) {
      value.forEach((each, index) =>
        visit(each, [...path, String(index)], [...labels, `entry ${index + 1}`], schema?.items),
      );
    } else if (isRecord(value)) {
      for (const [name, each] of Object.entries(value)) {
        const property = propertyOf(schema, name);
        visit(each, [...path, name], [...labels, titleOf(property, name)], property);
      }
    }
  };
  visit(values, [], [], root);
  return problems;
}

function hasMoreDecimals(value: number): boolean {
  return Number.isFinite(value) && Number(value.toFixed(MAX_DECIMALS)) !== value;
}

/** Addresses that Walmart cannot load, whatever is there. */
function imageProblems(visible: Record<string, unknown>, allowLoopback: boolean): ItemProblem[] {
  return itemPictures(visible).flatMap(({ path, address }) => {
    const problem = imageAddressProblem(address, { allowLoopback });
    return problem ? [{ path, ...problem }] : [];
  });
}
