import type { ItemSchema } from "./item-schema";
import type { AttributeRule, ItemProblem } from "./item-source";
import { propertyOf, titleOf } from "./json-schema";

/** Walmart's limit. */
const MAX_NAMES = 3;

// cspell:disable
/** Option titles of stores in Walmart's languages and ours, and what Walmart's attributes call the same. */
const SYNONYMS: Record<string, RegExp> = {
  color: /^(colou?r|shade|farbe|kleur|actualcolor|couleur)$/,
  size: /^(size|größe|grosse|grösse|groesse|maat|talla|tamaño|tamano|taille)$/,
  material: /^(material|materiaal|fabric|stoff|matériau)$/,
  pattern: /^(pattern|muster|patroon|print|design|motif|estampado)$/,
  flavor: /^(flavou?r|geschmack|smaak|sabor)$/,
  count: /^(count|quantity|pack|packsize|packung|menge|aantal|cantidad)$/,
  finish: /^(finish|oberfläche|afwerking|acabado)$/,
};
// cspell:enable

/** Options by which shops of one variant go: they tell no variants apart. */
const NO_OPTION = /^default( option| title)?$/i;

/**
 * The attributes that tell the variants of a group apart, from the titles of the options: at most three, and only names
 * that the product type knows. A rule of the account that takes its value from the option comes first.
 */
export function variantAttributeNames(
  schema: ItemSchema,
  options: string[],
  rules: Record<string, AttributeRule> = {},
): { names: string[]; problems: ItemProblem[] } {
  const names: string[] = [];
  const problems: ItemProblem[] = [];
  for (const title of options.filter((each) => !NO_OPTION.test(each.trim()))) {
    const name = attributeOfOption(schema, title, rules);
    if (!name) problems.push(unknownOption(schema, title));
    else if (!names.includes(name)) names.push(name);
  }
  if (names.length > MAX_NAMES) {
    problems.push({
      path: "variantAttributeNames",
      message: `The variants differ by ${names.length} options. Walmart takes at most ${MAX_NAMES} in one group.`,
      remedy:
        "Split the product into several, so that the variants of each differ by three options at most.",
    });
  }
  return { names: names.slice(0, MAX_NAMES), problems };
}

/** The names by which variants of the product type may differ. */
export function variantNamesOf({ visible }: ItemSchema): string[] {
  const listed = propertyOf(visible, "variantAttributeNames")?.items?.enum ?? [];
  return listed.filter((name): name is string => typeof name === "string");
}

/** The attribute that an option's value belongs to; `null` if the product type has none. */
export function attributeOfOption(
  schema: ItemSchema,
  title: string,
  rules: Record<string, AttributeRule> = {},
): string | null {
  const names = variantNamesOf(schema);
  const wanted = title.trim().toLowerCase();
  const ruled = names.find((name) => rules[name]?.from.trim().toLowerCase() === `option.${wanted}`);
  return ruled ?? names.find((name) => isCalled(schema, name, title)) ?? bySynonym(names, title);
}

function isCalled({ visible }: ItemSchema, name: string, title: string): boolean {
  const wanted = squeeze(title);
  return squeeze(name) === wanted || squeeze(titleOf(propertyOf(visible, name), name)) === wanted;
}

/** `Size` of a shirt is `clothingSize`, of shoes `shoeSize`. */
function bySynonym(names: readonly string[], title: string): string | null {
  const wanted = squeeze(title);
  const word = Object.entries(SYNONYMS).find(([, pattern]) => pattern.test(wanted))?.[0];
  if (!word) return null;
  return (
    names.find((name) => squeeze(name) === word) ??
    names.find((name) => squeeze(name).endsWith(word)) ??
    null
  );
}

function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^\p{Letter}\p{Number}]/gu, "");
}

function unknownOption(schema: ItemSchema, title: string): ItemProblem {
  const names = variantNamesOf(schema);
  return {
    path: "variantAttributeNames",
    message: `The product type ${schema.productType} does not tell variants apart by the option "${title}".`,
    remedy:
      names.length === 0
        ? "Choose another product type, or make each variant a product."
        : `Give one of these attributes the value of the option in the account's attribute rules: ${names.join(", ")}.`,
  };
}
