/** A product type with its parents in Walmart's taxonomy. */
export interface NamedType {
  name: string;
  path: readonly string[];
}

/** Words that say nothing about what a product is. */
const EMPTY = new Set(["and", "for", "of", "the", "with", "in", "a", "an", "other", "set"]);
/** A name of which less than this part occurs in the title is something else. */
const MIN_COVERAGE = 0.4;
/** What the parents add, next to the name. */
const PARENT_WEIGHT = 0.1;
/** What a word late in the title adds: it says what the product is, and words before it of which kind. */
const LATE_WEIGHT = 0.3;

/**
 * The product types whose names fit the title of a product, the best first. Rare words count more than frequent ones. For
 * a person to choose from: a title is no proof.
 */
export function suggestProductTypes<T extends NamedType>(
  title: string,
  types: readonly T[],
  limit = 5,
): T[] {
  const said = wordsOfTitle(title);
  if (said.size === 0) return [];
  const named = types.map((type) => ({ type, words: wordsOf(type.name) }));
  const frequency = new Map<string, number>();
  for (const { words } of named)
    for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const weightOf = (word: string) =>
    Math.log(1 + types.length / (frequency.get(word) ?? types.length));
  const scored = named.flatMap(({ type, words }) => {
    const found = words.filter((word) => said.has(word));
    if (found.length === 0) return [];
    const sum = (some: string[]) => some.reduce((total, word) => total + weightOf(word), 0);
    const coverage = sum(found) / sum(words);
    if (coverage < MIN_COVERAGE) return [];
    const place = Math.max(...found.map((word) => said.get(word) ?? 0));
    const parents = type.path.flatMap(wordsOf).filter((word) => said.has(word)).length;
    const score = coverage + LATE_WEIGHT * place + PARENT_WEIGHT * Math.min(parents, 2);
    return [{ type, score, words: found.length }];
  });
  return scored
    .toSorted(
      (a, b) =>
        b.score - a.score || b.words - a.words || a.type.name.localeCompare(b.type.name, "en"),
    )
    .slice(0, limit)
    .map(({ type }) => type);
}

/**
 * The words of a title, and two words in a row as one ("T shirt"), with their place from 0 to 1. What follows a dash or
 * comma is a size or color.
 */
function wordsOfTitle(title: string): Map<string, number> {
  const [main = ""] = title.split(/\s[-–—/|]\s|,/);
  const words = wordsOf(main);
  const places = new Map<string, number>();
  words.forEach((word, index) => {
    const place = (index + 1) / words.length;
    places.set(word, place);
    const next = words[index + 1];
    if (next) places.set(stem(word + next), place);
  });
  return places;
}

function wordsOf(text: string): string[] {
  return text
    .normalize("NFKD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replace(/(?<=\p{Letter})[-'’](?=\p{Letter})/gu, "")
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== "" && !EMPTY.has(word))
    .map(stem);
}

/** The singular of a word, roughly: both sides go through this. */
function stem(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}
