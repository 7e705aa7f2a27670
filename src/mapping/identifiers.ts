import type { ProductIdType } from "../walmart-api";
import {
  expandUpcE,
  gtinCheckDigit,
  isbnCheckDigit,
  isValidGtin,
  isValidIsbn10OrIssn,
} from "./check-digits";

export const PRODUCT_IDENTIFIERS = ["UPC", "GTIN", "EAN", "ISBN", "ISSN"] as const;
export type IdentifierType = (typeof PRODUCT_IDENTIFIERS)[number];

/** A product identifier that Walmart can look up. */
export interface Identifier {
  type: IdentifierType;
  /** Digits alone, with the check digit. */
  value: string;
}

/** What keeps a value from being an identifier, and how to mend it; both are sentences. */
export interface IdentifierProblem {
  problem: string;
  remedy: string;
}

const NAMES: Record<IdentifierType, { article: string; lengths: string }> = {
  UPC: { article: "a UPC", lengths: "12 digits" },
  GTIN: { article: "a GTIN", lengths: "14 digits" },
  EAN: { article: "an EAN", lengths: "13 digits" },
  ISBN: { article: "an ISBN", lengths: "10 or 13 characters" },
  ISSN: { article: "an ISSN", lengths: "8 characters" },
};

const SHOWN = 40;

/** The same without what people and labels put between the digits. */
export function cleanIdentifier(value: string): string {
  return value.replace(/[\s\u200B\uFEFF\u2010-\u2015-]/g, "").toUpperCase();
}

/**
 * Reads an identifier, and checks its length and its check digit before anything is sent. A GTIN of 8, 12 or 13 digits is
 * one already; it gets the zeros that its 14 digits begin with.
 */
export function readIdentifier(type: IdentifierType, raw: string): Identifier | IdentifierProblem {
  const value = cleanIdentifier(raw);
  const inUse =
    /^(\d+|\d+X)$/.test(value) && (type === "ISBN" || type === "ISSN" || !/X/.test(value));
  if (!inUse) {
    return {
      problem: `"${raw.trim().slice(0, SHOWN)}" is not ${NAMES[type].article}: it has other characters than digits.`,
      remedy: `Enter the ${NAMES[type].lengths} that are printed at the barcode.`,
    };
  }
  switch (type) {
    case "UPC":
      return readUpc(value);
    case "EAN":
      return readEan(value);
    case "GTIN":
      return readGtin(value);
    case "ISBN":
      return readIsbn(value);
    case "ISSN":
      return readIssn(value);
  }
}

function readUpc(value: string): Identifier | IdentifierProblem {
  if (value.length === 12) return checked("UPC", value);
  const full = value.length === 8 ? expandUpcE(value) : null;
  if (full) return wrongLength("UPC", value, `It is a short UPC-E. Enter its 12 digits: ${full}.`);
  if (value.length === 11) return wrongLength("UPC", value, elevenDigits(value));
  if (value.length === 13 && value.startsWith("0") && isValidGtin(value))
    return wrongLength("UPC", value, `Leave out the zero at its beginning: ${value.slice(1)}.`);
  return wrongLength("UPC", value, otherType("UPC", value));
}

/** What a spreadsheet does to a UPC, or who leaves out the last digit. */
function elevenDigits(value: string): string {
  const padded = `0${value}`;
  return isValidGtin(padded)
    ? `Write it with a leading zero, which spreadsheets drop: ${padded}.`
    : `If it began with a zero, write it with the leading zero; if the last digit is missing, it is ${value}${gtinCheckDigit(value)}.`;
}

function readEan(value: string): Identifier | IdentifierProblem {
  if (value.length === 13) return checked("EAN", value);
  if (value.length === 12) {
    const padded = `0${value}`;
    return isValidGtin(padded)
      ? wrongLength("EAN", value, `It is a UPC: as an EAN it has a leading zero: ${padded}.`)
      : wrongLength(
          "EAN",
          value,
          `If the last digit is missing, it is ${value}${gtinCheckDigit(value)}.`,
        );
  }
  return wrongLength("EAN", value, otherType("EAN", value));
}

function readGtin(value: string): Identifier | IdentifierProblem {
  const isGtin = [8, 12, 13, 14].includes(value.length);
  if (isGtin) return checked("GTIN", value.padStart(14, "0"), value);
  if (value.length === 11) return wrongLength("GTIN", value, elevenDigits(value));
  return wrongLength("GTIN", value, "Enter all digits that are printed at the barcode.");
}

function readIsbn(value: string): Identifier | IdentifierProblem {
  if (value.length === 10) {
    return isValidIsbn10OrIssn(value)
      ? { type: "ISBN", value }
      : wrongDigit("ISBN", value, isbnCheckDigit(value.slice(0, -1)));
  }
  if (value.length === 13 && !value.includes("X")) {
    return /^97[89]/.test(value)
      ? checked("ISBN", value)
      : {
          problem: `The ISBN ${value} does not begin with 978 or 979, as those of 13 digits do.`,
          remedy: isValidGtin(value)
            ? "It may be an EAN: map its field to the type EAN."
            : "Compare it with the book.",
        };
  }
  if (value.length === 9 && !value.includes("X")) {
    const padded = `0${value}`;
    return wrongLength(
      "ISBN",
      value,
      isValidIsbn10OrIssn(padded)
        ? `Write it with a leading zero: ${padded}.`
        : `If the last character is missing, it is ${value}${isbnCheckDigit(value)}.`,
    );
  }
  return wrongLength("ISBN", value, otherType("ISBN", value));
}

function readIssn(value: string): Identifier | IdentifierProblem {
  if (value.length === 8) {
    return isValidIsbn10OrIssn(value)
      ? { type: "ISSN", value }
      : wrongDigit("ISSN", value, isbnCheckDigit(value.slice(0, -1)));
  }
  if (value.length === 7 && !value.includes("X")) {
    const padded = `0${value}`;
    return wrongLength(
      "ISSN",
      value,
      isValidIsbn10OrIssn(padded)
        ? `Write it with a leading zero: ${padded}.`
        : `If the last character is missing, it is ${value}${isbnCheckDigit(value)}.`,
    );
  }
  return wrongLength("ISSN", value, otherType("ISSN", value));
}

/** @param told the number as the merchant wrote it */
function checked(
  type: IdentifierType,
  value: string,
  told = value,
): Identifier | IdentifierProblem {
  if (isValidGtin(value)) return { type, value };
  return wrongDigit(type, told, gtinCheckDigit(value.slice(0, -1)));
}

function wrongDigit(type: IdentifierType, value: string, expected: string): IdentifierProblem {
  return {
    problem: `The ${type} ${value} has a wrong check digit: its last one would have to be ${expected}.`,
    remedy: "Compare it with the package: a digit is wrong, or two are swapped.",
  };
}

function wrongLength(type: IdentifierType, value: string, remedy: string): IdentifierProblem {
  const { article, lengths } = NAMES[type];
  const told = value.slice(0, SHOWN);
  return {
    problem: `The ${type} ${told} has ${value.length} digits; ${article} has ${lengths}.`,
    remedy,
  };
}

/** Most numbers of the wrong length are whole ones of another type. */
function otherType(type: IdentifierType, value: string): string {
  const other = typeByLength(value);
  return other && other !== type
    ? `It is ${NAMES[other].article}: map its field to the type ${other}.`
    : "Enter all digits that are printed at the barcode.";
}

function typeByLength(value: string): IdentifierType | null {
  if (value.length === 10 && isValidIsbn10OrIssn(value)) return "ISBN";
  if (!isValidGtin(value)) return null;
  if (value.length === 12) return "UPC";
  if (value.length === 13) return /^97[89]/.test(value) ? "ISBN" : "EAN";
  return [8, 14].includes(value.length) ? "GTIN" : null;
}

/** The same product's number with 14 digits, so that it can be compared with what another field or Walmart has. */
export function gtinOf({ type, value }: Identifier): string {
  if (type === "ISSN") return `0${eanOfIssn(value)}`;
  if (value.length === 10) {
    const body = `978${value.slice(0, 9)}`;
    return `0${body}${gtinCheckDigit(body)}`;
  }
  return value.padStart(14, "0");
}

/** How stores write the product's number: with fewer zeros at its beginning, or as the ISBN of 10 or ISSN that it was. */
export function gtinSpellings(gtin: string): string[] {
  const shorter = [13, 12, 8].flatMap((length) =>
    /^0*$/.test(gtin.slice(0, -length)) ? gtin.slice(-length) : [],
  );
  const body = /^0978(\d{9})\d$/.exec(gtin)?.[1];
  const issn = /^0977(\d{7})00\d$/.exec(gtin)?.[1];
  return [
    gtin,
    ...shorter,
    ...(body ? [body + isbnCheckDigit(body)] : []),
    ...(issn ? [issn + isbnCheckDigit(issn)] : []),
  ];
}

/** How Walmart is told. It knows no ISSN; as on a magazine's barcode it is an EAN, for the basic price variant. */
export function toProductId(identifier: Identifier): { type: ProductIdType; id: string } {
  return identifier.type === "ISSN"
    ? { type: "EAN", id: eanOfIssn(identifier.value) }
    : { type: identifier.type, id: identifier.value };
}

function eanOfIssn(issn: string): string {
  const body = `977${issn.slice(0, 7)}00`;
  return `${body}${gtinCheckDigit(body)}`;
}
