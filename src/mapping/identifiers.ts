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
  /** Digits only, including the check digit. */
  value: string;
}

/** Why a value is not a valid identifier, and how to fix it; both are sentences. */
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

const MAX_QUOTED = 40;

/** Removes the spaces and hyphens that people and labels put between the digits. */
export function cleanIdentifier(value: string): string {
  return value.replace(/[\s\u200B\uFEFF\u2010-\u2015-]/g, "").toUpperCase();
}

/**
 * Parses an identifier and checks its length and check digit. A GTIN of 8, 12 or 13 digits is padded with zeros to 14
 * digits.
 */
export function readIdentifier(type: IdentifierType, raw: string): Identifier | IdentifierProblem {
  const value = cleanIdentifier(raw);
  const hasValidCharacters =
    /^(\d+|\d+X)$/.test(value) && (type === "ISBN" || type === "ISSN" || !/X/.test(value));
  if (!hasValidCharacters) {
    return {
      problem: `"${raw.trim().slice(0, MAX_QUOTED)}" is not ${NAMES[type].article}: it contains other characters than digits.`,
      remedy: `Enter the ${NAMES[type].lengths} printed below the barcode.`,
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
  if (value.length === 12) return withValidDigit("UPC", value);
  const full = value.length === 8 ? expandUpcE(value) : null;
  if (full)
    return wrongLength("UPC", value, `It is a short UPC-E. Enter the full 12 digits: ${full}.`);
  if (value.length === 11) return wrongLength("UPC", value, elevenDigits(value));
  if (value.length === 13 && value.startsWith("0") && isValidGtin(value))
    return wrongLength("UPC", value, `Remove the leading zero: ${value.slice(1)}.`);
  return wrongLength("UPC", value, otherType("UPC", value));
}

/** Spreadsheets drop the leading zero of a UPC, and people the last digit. */
function elevenDigits(value: string): string {
  const padded = `0${value}`;
  return isValidGtin(padded)
    ? `Add the leading zero, which spreadsheets drop: ${padded}.`
    : `If the leading zero is missing, add it. If the last digit is missing, the full number is ${value}${gtinCheckDigit(value)}.`;
}

function readEan(value: string): Identifier | IdentifierProblem {
  if (value.length === 13) return withValidDigit("EAN", value);
  if (value.length === 12) {
    const padded = `0${value}`;
    return isValidGtin(padded)
      ? wrongLength("EAN", value, `It is a UPC. Add a leading zero to make it an EAN: ${padded}.`)
      : wrongLength(
          "EAN",
          value,
          `If the last digit is missing, the full number is ${value}${gtinCheckDigit(value)}.`,
        );
  }
  return wrongLength("EAN", value, otherType("EAN", value));
}

function readGtin(value: string): Identifier | IdentifierProblem {
  const isGtin = [8, 12, 13, 14].includes(value.length);
  if (isGtin) return withValidDigit("GTIN", value.padStart(14, "0"), value);
  if (value.length === 11) return wrongLength("GTIN", value, elevenDigits(value));
  return wrongLength("GTIN", value, "Enter all digits printed below the barcode.");
}

function readIsbn(value: string): Identifier | IdentifierProblem {
  if (value.length === 10) {
    return isValidIsbn10OrIssn(value)
      ? { type: "ISBN", value }
      : wrongDigit("ISBN", value, isbnCheckDigit(value.slice(0, -1)));
  }
  if (value.length === 13 && !value.includes("X")) {
    return /^97[89]/.test(value)
      ? withValidDigit("ISBN", value)
      : {
          problem: `The ISBN ${value} does not start with 978 or 979, as a 13-digit ISBN must.`,
          remedy: isValidGtin(value)
            ? "It may be an EAN. Map its field to the type EAN."
            : "Compare it with the book.",
        };
  }
  if (value.length === 9 && !value.includes("X")) {
    const padded = `0${value}`;
    return wrongLength(
      "ISBN",
      value,
      isValidIsbn10OrIssn(padded)
        ? `Add the leading zero: ${padded}.`
        : `If the last character is missing, the full number is ${value}${isbnCheckDigit(value)}.`,
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
        ? `Add the leading zero: ${padded}.`
        : `If the last character is missing, the full number is ${value}${isbnCheckDigit(value)}.`,
    );
  }
  return wrongLength("ISSN", value, otherType("ISSN", value));
}

/** @param entered the number as the merchant entered it */
function withValidDigit(
  type: IdentifierType,
  value: string,
  entered = value,
): Identifier | IdentifierProblem {
  if (isValidGtin(value)) return { type, value };
  return wrongDigit(type, entered, gtinCheckDigit(value.slice(0, -1)));
}

function wrongDigit(type: IdentifierType, value: string, expected: string): IdentifierProblem {
  return {
    problem: `The ${type} ${value} has a wrong check digit. The last digit should be ${expected}.`,
    remedy: "Compare it with the package: a digit is wrong, or two are swapped.",
  };
}

function wrongLength(type: IdentifierType, value: string, remedy: string): IdentifierProblem {
  const { article, lengths } = NAMES[type];
  const shortened = value.slice(0, MAX_QUOTED);
  return {
    problem: `The ${type} ${shortened} has ${value.length} digits; ${article} has ${lengths}.`,
    remedy,
  };
}

/** Most numbers of the wrong length are valid identifiers of another type. */
function otherType(type: IdentifierType, value: string): string {
  const other = typeByLength(value);
  return other && other !== type
    ? `It is ${NAMES[other].article}. Map its field to the type ${other}.`
    : "Enter all digits printed below the barcode.";
}

function typeByLength(value: string): IdentifierType | null {
  if (value.length === 10 && isValidIsbn10OrIssn(value)) return "ISBN";
  if (!isValidGtin(value)) return null;
  if (value.length === 12) return "UPC";
  if (value.length === 13) return /^97[89]/.test(value) ? "ISBN" : "EAN";
  return [8, 14].includes(value.length) ? "GTIN" : null;
}

/** Converts an identifier to 14 digits, to compare it with other fields and with Walmart's identifiers. */
export function gtinOf({ type, value }: Identifier): string {
  if (type === "ISSN") return `0${eanOfIssn(value)}`;
  if (value.length === 10) {
    const body = `978${value.slice(0, 9)}`;
    return `0${body}${gtinCheckDigit(body)}`;
  }
  return value.padStart(14, "0");
}

/** All forms in which stores write a GTIN: with fewer leading zeros, or as the ISBN-10 or ISSN that it came from. */
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

/**
 * Converts an identifier to Walmart's types. Walmart does not accept ISSNs: they are sent as the EAN on the magazine's
 * barcode, for the basic price variant.
 */
export function toProductId(identifier: Identifier): { type: ProductIdType; id: string } {
  return identifier.type === "ISSN"
    ? { type: "EAN", id: eanOfIssn(identifier.value) }
    : { type: identifier.type, id: identifier.value };
}

function eanOfIssn(issn: string): string {
  const body = `977${issn.slice(0, 7)}00`;
  return `${body}${gtinCheckDigit(body)}`;
}
