const NAMES = new Intl.DisplayNames(["en"], { type: "region" });

// cspell:ignore Jamahiriya Maarten Viet Ivoire
/** Countries that Walmart spells differently from the Unicode names. */
const WALMART_NAMES: Record<string, string> = {
  CD: "Democratic Republic of the Congo",
  CG: "Republic of the Congo",
  CZ: "Czech Republic",
  FK: "Falkland Islands (Malvinas)",
  KP: "Korea, North",
  KR: "Korea, South",
  LY: "Libyan Arab Jamahiriya",
  MK: "Macedonia",
  MM: "Myanmar",
  MO: "Macau",
  HK: "Hong Kong",
  PS: "Palestine",
  RU: "Russian Federation",
  SY: "Syrian Arab Republic",
  SX: "Saint Maarten",
  BN: "Brunei Darussalam",
  BQ: "Bonaire",
  TR: "Turkey",
  VA: "Vatican City State",
  VN: "Viet Nam",
  VG: "Virgin Islands (British)",
  VI: "Virgin Islands (U.S.)",
  UM: "US Minor Outlying Islands",
  CI: "Cote d Ivoire",
};

/** Walmart's name of a country for its code of two letters; `null` if the text is no code. */
export function countryName(code: string): string | null {
  if (!/^[a-z]{2}$/i.test(code)) return null;
  const upper = code.toUpperCase();
  const name = WALMART_NAMES[upper] ?? NAMES.of(upper);
  return name && name !== upper ? name.replace(/^St\. /, "Saint ") : null;
}
