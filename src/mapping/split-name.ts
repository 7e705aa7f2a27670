const SUFFIX = /^(jr|sr|ii|iii|iv|md|phd|esq|dds)\.?$/i;

/** Words that a family name starts with. */
const PARTICLE = /^(van|von|der|den|de|del|della|di|da|dos|du|la|le|st\.?|bin|al|el)$/i;

/** A company's legal form. */
const LEGAL_FORM =
  /^((llc|l\.l\.c|inc|incorporated|corp|corporation|company|ltd|limited|llp|lp|plc|pllc|gmbh|pty)\.?|co\.)$/i;

/** Words behind a comma that belong to an address or to a second addressee, not to a name. */
const NO_NAME =
  /^(c\/o|care|attn|attention|apt|apartment|ste|suite|unit|floor|fl|room|rm|bldg|building|dept|department|lot|box|po|front|desk|office|store|shop)[.:]?$/i;

/** A given name: letters, hyphens and apostrophes, or an initial. */
const GIVEN_NAME = /^\p{L}[\p{L}'’-]*\.?$/u;

/**
 * Splits a person's name. Walmart has one field. First and last name together read as Walmart wrote it, since a shipping
 * label shows them; only a name that surely is "Last, First" is turned round. A single word is the first name, and the
 * last name is empty.
 */
export function splitName(name: string): { first_name: string; last_name: string } {
  const text = name.replace(/\s+/g, " ").replace(/^[\s,]+|[\s,]+$/g, "");
  const [before = "", behind, ...more] = text.split(/\s*,\s*/);
  if (behind === undefined || more.length) return splitWords(words(text));
  if (words(behind).every((word) => SUFFIX.test(word)))
    return splitWords([...words(before), ...words(behind)]);
  if (isLastFirst(words(before), words(behind))) return { first_name: behind, last_name: before };
  return splitWords(words(text));
}

/** The name of a company, if the name has a legal form such as "LLC" at its end. */
export function companyOf(name: string): string | undefined {
  const text = name.replace(/\s+/g, " ").trim();
  return LEGAL_FORM.test(words(text).at(-1) ?? "") && words(text).length > 1 ? text : undefined;
}

/** Whether the part before the comma is one family name, and the part behind it one or two given names. */
function isLastFirst(before: string[], behind: string[]): boolean {
  const family = before.filter((word) => !PARTICLE.test(word) && !SUFFIX.test(word));
  if (family.length !== 1 || behind.length === 0 || behind.length > 2) return false;
  return (
    GIVEN_NAME.test(family[0] ?? "") &&
    behind.every(
      (word) =>
        GIVEN_NAME.test(word) &&
        !SUFFIX.test(word) &&
        !LEGAL_FORM.test(word) &&
        !NO_NAME.test(word),
    )
  );
}

function splitWords(all: string[]): { first_name: string; last_name: string } {
  let last = all.length - 1;
  while (last > 1 && isTail(all[last] ?? "")) last -= 1;
  while (last > 1 && PARTICLE.test(all[last - 1] ?? "")) last -= 1;
  // What stands behind a comma belongs to the word before it.
  const comma = all.findIndex((word) => word.endsWith(","));
  if (comma >= 0) last = Math.min(last, Math.max(1, comma));
  const split = Math.max(1, last);
  return { first_name: all.slice(0, split).join(" "), last_name: all.slice(split).join(" ") };
}

function isTail(word: string): boolean {
  return SUFFIX.test(word) || LEGAL_FORM.test(word);
}

function words(text: string): string[] {
  return text === "" ? [] : text.split(" ");
}
