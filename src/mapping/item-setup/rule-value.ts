import { descriptionText } from "./description-text";
import type { AttributeRule, ItemSource } from "./item-source";
import { isRecord } from "./json-schema";

/** The value that a rule finds; `undefined` if there is none, so that the next source counts. */
export function ruleValue(rule: AttributeRule, source: ItemSource): unknown {
  const found = find(rule, source);
  return found === null || found === "" ? undefined : found;
}

function find({ from, value }: AttributeRule, source: ItemSource): unknown {
  const [kind = "", rest = ""] = splitOnce(from, ".");
  switch (kind) {
    case "constant":
      return value;
    case "title":
      return source.product.title;
    case "description":
      return descriptionOf(source);
    case "option":
      return optionValue(source, rest);
    case "product":
      return field(source.product, rest);
    case "variant":
      return field(source.variant, rest);
    case "metadata":
      return metadataOf(source, rest);
    default:
      return undefined;
  }
}

/** The product's description as text; `undefined` if it has none. */
export function descriptionOf({ product }: ItemSource): string | undefined {
  const text = typeof product.description === "string" ? descriptionText(product.description) : "";
  return text === "" ? undefined : text;
}

/** The value of an option; upper and lower case of its title do not count. */
export function optionValue({ options }: ItemSource, title: string): string | undefined {
  const wanted = title.trim().toLowerCase();
  return Object.entries(options).find(([each]) => each.trim().toLowerCase() === wanted)?.[1];
}

/** The variant's metadata, then the product's. */
export function metadataOf({ variant, product }: ItemSource, key: string): unknown {
  const own = field(variant, "metadata");
  const found = isRecord(own) && Object.hasOwn(own, key) ? own[key] : undefined;
  if (found !== undefined && found !== null && found !== "") return found;
  const common = field(product, "metadata");
  return isRecord(common) && Object.hasOwn(common, key) ? common[key] : undefined;
}

/** A field, or one within it: `origin_country`, `metadata.care`, `type.value`. */
function field(record: Record<string, unknown>, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (found, key) => (isRecord(found) && Object.hasOwn(found, key) ? found[key] : undefined),
      record,
    );
}

function splitOnce(text: string, separator: string): string[] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
