/** Walmart writes countries in three letters. Those of its marketplaces; two letters are taken as they are. */
const TWO_LETTERS: Record<string, string> = {
  USA: "us",
  CAN: "ca",
  MEX: "mx",
  CHL: "cl",
  GBR: "gb",
  CHN: "cn",
};

/** Territories of the United States, as countries of their own (ISO 3166-1) → as US states (USPS). */
const TERRITORIES: Record<string, string> = {
  PRI: "PR",
  PR: "PR",
  GUM: "GU",
  GU: "GU",
  VIR: "VI",
  VI: "VI",
  ASM: "AS",
  AS: "AS",
  MNP: "MP",
  MP: "MP",
};

/**
 * Walmart's country as Medusa's: ISO 3166-1 alpha-2, lower case.
 *
 * Territories (Puerto Rico, Guam …) are `us` with the territory as the province, whichever way
 * Walmart writes them: that is how its US marketplace and USPS treat them, and a store whose region
 * holds the United States alone can serve them. An absent or unknown country is `us` too: this is the
 * US marketplace.
 */
export function countryCode(country: string | undefined): string {
  const code = clean(country);
  if (TERRITORIES[code]) return "us";
  return TWO_LETTERS[code] ?? (/^[A-Z]{2}$/.test(code) ? code.toLowerCase() : "us");
}

/**
 * The state as labels and Medusa's admin show it: its two upper-case letters if Walmart gives those,
 * else its text as it is. (Medusa's tax regions know states as `us-ca`, but its orders hold free text,
 * and the tax of these orders is given.)
 */
export function provinceOf(
  state: string | undefined,
  country: string | undefined,
): string | undefined {
  const territory = TERRITORIES[clean(country)];
  if (territory) return territory;
  const text = state?.trim();
  const code = /^(?:us-)?([a-z]{2})$/i.exec(text ?? "")?.[1];
  return code?.toUpperCase() ?? (text || undefined);
}

function clean(country: string | undefined): string {
  return country?.trim().toUpperCase() ?? "";
}
