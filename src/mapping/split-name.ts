const SUFFIX = /^(jr|sr|ii|iii|iv|md|phd|esq|dds)\.?$/i;

/** Words that a family name starts with. */
const PARTICLE = /^(van|von|der|den|de|del|della|di|da|dos|du|la|le|st\.?|bin|al|el)$/i;

/**
 * Splits a person's name. Walmart has one field; it contains "First Last", "Last, First" and suffixes ("Jr", "III"). A
 * single word is the first name, and the last name is empty.
 */
export function splitName(name: string): { first_name: string; last_name: string } {
  const [before, ...after] = name.split(",").map(collapsed);
  const behindComma = collapsed(after.join(" "));
  if (before && behindComma) {
    if (!words(behindComma).every((word) => SUFFIX.test(word))) {
      return { first_name: behindComma, last_name: before };
    }
    return splitWords([...words(before), ...words(behindComma)]);
  }
  return splitWords(words(before || behindComma));
}

function splitWords(all: string[]): { first_name: string; last_name: string } {
  let last = all.length - 1;
  while (last > 1 && SUFFIX.test(all[last] ?? "")) last -= 1;
  while (last > 1 && PARTICLE.test(all[last - 1] ?? "")) last -= 1;
  const split = Math.max(1, last);
  return { first_name: all.slice(0, split).join(" "), last_name: all.slice(split).join(" ") };
}

function collapsed(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}

function words(text: string): string[] {
  return text === "" ? [] : text.split(" ");
}
