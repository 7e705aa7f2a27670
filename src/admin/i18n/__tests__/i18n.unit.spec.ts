import {
  CANCELLATION_REASONS,
  LISTING_STATUSES,
  ORDER_STATUSES,
  UPDATE_KINDS,
  UPDATE_STATES,
} from "../../../types";
import resources from "..";

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
const all = Object.entries(resources).map(
  ([language, { walmart }]): [string, Map<string, string>] => [language, flatten(walmart)],
);
const others = all.filter(([language]) => language !== "en");

/** Wording that no text may have, and what to write instead. */
/* cspell:disable */
const REFUSED: Record<string, [wording: RegExp, instead: string][]> = {
  en: [
    [/\btold\b|\btells? Walmart\b/i, "sent to Walmart"],
    [/\bmend(s|ed|ing)?\b/i, "fix"],
    [/\banew\b/i, "again"],
    [/\b(whereof|thereof|whence)\b/i, "plain English"],
    [/\bbesides?\b/i, "next to, in addition"],
    [/\bwhat is to be\b|\bit is looked\b|\bis let\b|\bthe like\b/i, "plain English"],
    [/\bWalmart's (own )?words\b/i, "raw Walmart data, Walmart's response"],
    [/\bby (itself|themselves)\b/i, "automatically"],
    [/\bneeds? you\b/i, "needs attention"],
    [/\bcancell(ed|ing)\b|\bfulfil(s|ment|ments)?\b|\backnowledgement/i, "American spelling"],
    [/\brecognis|\bbehaviour|\bcolour|\bcatalogue|\be-mail/i, "American spelling"],
    [/[a-z]\.[a-z]+_|\w\[\d+\]|\bmetadata\.|\border\.placed\b/, "no names from code"],
  ],
  de: [
    [/Rückgabe|Rücksendung/, "Retoure"],
    [/Rückerstattung/, "Erstattung"],
    [/Lagerort|Lagerstandort/, "Standort"],
    [/Inventar/, "Bestand"],
    [/Sendungsnummer|Sendungsverfolgung/, "Tracking-Nummer, Tracking"],
    [/\b(du|dir|dich|dein\w*)\b/i, "Sie"],
    [/von selbst|Braucht Sie/, "automatisch, zu erledigen"],
  ],
  nl: [
    [/\baanbieding/i, "listing"],
    [/\bfulfil/i, "verzending"],
    [/\b(je|jij|jou|jouw)\b/i, "u"],
    [/\bartikel/i, "item"],
    [/\bvanzelf\b/i, "automatisch"],
  ],
  es: [
    [/existencias/i, "inventario"],
    [/\baña[dn]/i, "agregar"],
    [/\bimporte\b/i, "monto"],
    [/\b(usted|le necesita)\b/i, "tú"],
    [/\b(seleccione|elija|introduzca|corrija|busque|indique)\b/i, "tú"],
  ],
};
/* cspell:enable */

it("has English, German, Dutch and Spanish", () => {
  expect(Object.keys(resources).sort()).toEqual(["de", "en", "es", "nl"]);
});

describe.each(all)("%s", (language, texts) => {
  it("has no wording that the glossary refuses", () => {
    const found = [...texts].flatMap(([key, text]) =>
      (REFUSED[language] ?? [])
        .filter(([wording]) => wording.test(text))
        .map(([, instead]) => `${key}: "${text}" (${instead})`),
    );
    expect(found).toEqual([]);
  });

  it("has no text that is empty, or that begins or ends with a space", () => {
    expect([...texts].filter(([, text]) => text.trim() === "" || text.trim() !== text)).toEqual([]);
  });

  it("writes an ellipsis as one character", () => {
    expect([...texts].filter(([, text]) => text.includes("..."))).toEqual([]);
  });
});

describe.each(others)("%s, compared with English", (_language, texts) => {
  it("has the same keys", () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it.each([...english])("%s keeps the placeholders", (key, text) => {
    expect(placeholders(texts.get(key) ?? "")).toEqual(placeholders(text));
  });

  it("ends a text with a period where English does", () => {
    const differing = [...english].filter(
      ([key, text]) => text.endsWith(".") !== texts.get(key)?.endsWith("."),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
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
