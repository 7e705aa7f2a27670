/**
 * Walmart's three-letter country codes, for the countries of its marketplaces. Two-letter codes are used as they are.
 */
const TWO_LETTERS: Record<string, string> = {
  USA: "us",
  CAN: "ca",
  MEX: "mx",
  CHL: "cl",
  GBR: "gb",
  CHN: "cn",
};

/** Territories of the United States: country code (ISO 3166-1) → state code (USPS). */
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
 * Converts Walmart's country to Medusa's: ISO 3166-1 alpha-2, lower case.
 *
 * Territories (Puerto Rico, Guam …) become `us` with the territory as the province, however Walmart sends them: its US
 * marketplace and USPS treat them so, and a store whose region only has the United States can serve them. A missing or
 * unknown country is `us` too: this is the US marketplace.
 */
export function countryCode(country: string | undefined): string {
  const code = clean(country);
  if (TERRITORIES[code]) return "us";
  return TWO_LETTERS[code] ?? (/^[A-Z]{2}$/.test(code) ? code.toLowerCase() : "us");
}

/**
 * The state as labels and Medusa's admin show it: two upper-case letters if Walmart sends those, else Walmart's text.
 * (Medusa's tax regions use `us-ca`, but its orders store free text, and the tax of these orders is given.)
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
