import { countryName } from "./country-name";
import { isRecord, type JsonSchema, propertyOf } from "./json-schema";

/**
 * A value in the shape that the schema wants, as far as no meaning is added: one value becomes a list of one, a number
 * becomes text, "12" a number, "navy" the listed "Navy", "12 in" a measure with its unit. Fields that the schema does
 * not know are dropped. What does not fit stays as it is, so that the check names it.
 */
export function fitValue(value: unknown, schema: JsonSchema): unknown {
  if (value === null || value === undefined) return undefined;
  switch (schema.type) {
    case "array":
      return fitList(value, schema);
    case "object":
      return fitObject(value, schema);
    case "number":
    case "integer":
      return fitNumber(value);
    case "string":
      return fitText(value, schema);
    default:
      return value;
  }
}

function fitList(value: unknown, schema: JsonSchema): unknown {
  const list = Array.isArray(value) ? value : [value];
  const { items } = schema;
  const fitted = items
    ? list.map((each) => fitValue(each, items)).filter((each) => each !== undefined)
    : list;
  return fitted.length === 0 ? undefined : fitted;
}

function fitObject(value: unknown, schema: JsonSchema): unknown {
  const known = isRecord(value) ? value : asMeasure(value, schema);
  if (!isRecord(known)) return known;
  const fitted = Object.fromEntries(
    Object.entries(known).flatMap(([name, each]) => {
      const property = propertyOf(schema, name);
      if (!property) return schema.additionalProperties === false ? [] : [[name, each]];
      const fit = fitValue(each, property);
      return fit === undefined ? [] : [[name, fit]];
    }),
  );
  return Object.keys(fitted).length === 0 ? undefined : fitted;
}

/** "12.5 in" or "330 Milliliter" for an object of one number and one list of units. */
function asMeasure(value: unknown, schema: JsonSchema): unknown {
  const match = typeof value === "string" ? /^(\d+(?:\.\d+)?)\s*(\D.*)$/.exec(value.trim()) : null;
  const properties = Object.entries(schema.properties ?? {});
  const measure = properties.find(([, { type }]) => type === "number" || type === "integer");
  const unit = properties.find(([, { type, enum: units }]) => type === "string" && units);
  if (!match || !measure || !unit || properties.length !== 2) return value;
  return { [measure[0]]: Number(match[1]), [unit[0]]: match[2]?.trim() };
}

function fitNumber(value: unknown): unknown {
  // Sums of decimals: 44.989999999999995.
  if (typeof value === "number" && Number.isFinite(value)) return Number(value.toPrecision(12));
  if (typeof value !== "string") return value;
  const text = value.trim();
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : value;
}

function fitText(value: unknown, schema: JsonSchema): unknown {
  const text = asText(value, schema);
  if (typeof text !== "string") return value;
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  return schema.enum ? listedAs(trimmed, schema.enum) : trimmed;
}

function asText(value: unknown, schema: JsonSchema): unknown {
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  // A list of one, where the schema wants one value.
  if (Array.isArray(value) && value.length === 1) return asText(value[0], schema);
  return value;
}

/** The listed spelling of a text: upper and lower case do not count, and a country's code is its name. */
function listedAs(text: string, listed: readonly unknown[]): string {
  if (listed.includes(text)) return text;
  const same = findFolded(text, listed);
  if (same) return same;
  const country = listed.includes("United States") ? countryName(text) : null;
  return (country && findFolded(country, listed)) ?? text;
}

function findFolded(text: string, listed: readonly unknown[]): string | undefined {
  const folded = fold(text);
  return listed.find((each): each is string => typeof each === "string" && fold(each) === folded);
}

/** Upper and lower case, accents and signs left out. */
function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replaceAll("&", "and")
    .replace(/[^\p{Letter}\p{Number}.]+/gu, " ")
    .trim();
}
