/** White space, invisible characters, and what people and labels put between groups of digits. */
const SEPARATORS = /[\s\u200B\uFEFF\-\u2010-\u2015\u2212._/]/g;

/** Removes spaces, hyphens, dots and slashes from a tracking number. */
export function removeSeparators(number: string | null | undefined): string {
  return (number ?? "").replace(SEPARATORS, "");
}

/** A tracking number without separators, in upper case: the same parcel in any spelling. */
export function bareTrackingNumber(number: string | null | undefined): string {
  return removeSeparators(number).toUpperCase();
}
