import {
  CANCELLATION_REASONS,
  LISTING_STATUSES,
  ORDER_STATUSES,
  UPDATE_KINDS,
  UPDATE_STATES,
} from "../../types";
import resources from "../i18n";

type Texts = { [key: string]: string | Texts };

/** `a.b.c` → text. */
function flatten(texts: Texts, prefix = ""): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]): [string, string][] =>
      typeof value === "string" ? [[prefix + key, value]] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

const placeholders = (text: string) =>
  [...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => name).sort();

const english = flatten(resources.en.walmart);
const others = Object.entries(resources)
  .filter(([language]) => language !== "en")
  .map(([language, { walmart }]): [string, Map<string, string>] => [language, flatten(walmart)]);

it("speaks English, German, Dutch and Spanish", () => {
  expect(Object.keys(resources).sort()).toEqual(["de", "en", "es", "nl"]);
});

describe.each(others)("%s", (_language, texts) => {
  it("has the keys of English, and no others", () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it("has no empty text", () => {
    expect([...texts].filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  it.each([...english])("%s keeps the placeholders", (key, text) => {
    expect(placeholders(texts.get(key) ?? "")).toEqual(placeholders(text));
  });
});

it.each([
  ["status", ORDER_STATUSES],
  ["product.status", LISTING_STATUSES],
  ["updates.kinds", UPDATE_KINDS],
  ["updates.states", UPDATE_STATES],
  ["reasons", CANCELLATION_REASONS],
])("has a text for each of %s", (prefix, values) => {
  for (const value of values) {
    expect(english.has(`${prefix}.${value}`)).toBe(true);
  }
});
