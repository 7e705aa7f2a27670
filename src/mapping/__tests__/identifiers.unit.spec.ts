import fc from "fast-check";
import { gtinOf, gtinSpellings, type IdentifierType, readIdentifier, toProductId } from "..";
import { gtinCheckDigit, isbnCheckDigit, isValidGtin } from "../check-digits";

const DIGIT = fc.integer({ min: 0, max: 9 }).map(String);
const body = (length: number) =>
  fc.array(DIGIT, { minLength: length, maxLength: length }).map((digits) => digits.join(""));

describe("readIdentifier", () => {
  it.each<[IdentifierType, string, string]>([
    ["UPC", "012345678905", "012345678905"],
    ["UPC", " 0 12345 67890-5 ", "012345678905"],
    ["EAN", "4006381333931", "4006381333931"],
    ["GTIN", "00012345678905", "00012345678905"],
    ["GTIN", "012345678905", "00012345678905"],
    ["GTIN", "4006381333931", "04006381333931"],
    ["GTIN", "96385074", "00000096385074"],
    ["ISBN", "978-3-16-148410-0", "9783161484100"],
    ["ISBN", "0-306-40615-2", "0306406152"],
    ["ISBN", "080442957x", "080442957X"],
    ["ISSN", "0317-8471", "03178471"],
    ["ISSN", "2434-561X", "2434561X"],
  ])("accepts the %s %s", (type, raw, value) => {
    expect(readIdentifier(type, raw)).toEqual({ type, value });
  });

  it.each<[IdentifierType, string, RegExp]>([
    ["UPC", "12345678905", /11 digits; a UPC has 12 digits\. .*leading zero.*: 012345678905\./],
    ["UPC", "03600029145", /If the last digit is missing, the full number is 036000291452/],
    ["UPC", "04252614", /short UPC-E.*042100005264/],
    ["UPC", "0012345678905", /Remove the leading zero: 012345678905/],
    ["UPC", "4006381333931", /an EAN\. Map its field to the type EAN/],
    ["UPC", "00012345678905", /a GTIN\. Map its field to the type GTIN/],
    ["UPC", "012345678906", /wrong check digit\. The last digit should be 5.*Compare it/],
    ["UPC", "123", /3 digits; a UPC has 12 digits.*all digits/],
    ["UPC", "01234567890X", /other characters than digits/],
    ["UPC", "MUG-1", /"MUG-1" is not a UPC/],
    ["EAN", "012345678905", /Add a leading zero to make it an EAN: 0012345678905/],
    ["EAN", "400638133393", /last digit is missing, the full number is 4006381333931/],
    ["EAN", "96385074", /a GTIN\. Map its field/],
    ["EAN", "4006381333932", /should be 1/],
    ["GTIN", "12345678905", /leading zero.*012345678905/],
    ["GTIN", "012345678904", /The GTIN 012345678904 has a wrong check digit/],
    ["GTIN", "1234567890", /10 digits; a GTIN has 14 digits/],
    ["ISBN", "306406152", /leading zero: 0306406152/],
    ["ISBN", "030640615", /last character is missing, the full number is 0306406152/],
    ["ISBN", "0306406153", /should be 2/],
    ["ISBN", "4006381333931", /978 or 979.*Map its field to the type EAN/],
    ["ISBN", "9783161484101", /should be 0/],
    ["ISSN", "3178471", /leading zero: 03178471/],
    ["ISSN", "2434561", /last character is missing, the full number is 2434561X/],
    ["ISSN", "03178472", /should be 1/],
    ["ISSN", "012345678905", /a UPC\. Map its field/],
  ])("explains how to fix the %s %s", (type, raw, message) => {
    const result = readIdentifier(type, raw);
    expect(result).toHaveProperty("problem");
    const { problem, remedy } = result as { problem: string; remedy: string };
    expect(`${problem} ${remedy}`).toMatch(message);
  });

  it("accepts every number with its check digit, and none with another", () => {
    const cases = fc.constantFrom<[IdentifierType, number]>(["UPC", 11], ["EAN", 12], ["GTIN", 13]);
    fc.assert(
      fc.property(
        cases.chain(([type, length]) => fc.tuple(fc.constant(type), body(length))),
        fc.integer({ min: 1, max: 9 }),
        ([type, digits], shift) => {
          const right = Number(gtinCheckDigit(digits));
          expect(readIdentifier(type, `${digits}${right}`)).toHaveProperty("value");
          expect(readIdentifier(type, `${digits}${(right + shift) % 10}`)).toHaveProperty(
            "problem",
          );
        },
      ),
    );
  });

  it("detects every wrong digit, and most swapped neighbors", () => {
    fc.assert(
      fc.property(
        body(11),
        fc.nat({ max: 11 }),
        fc.integer({ min: 1, max: 9 }),
        (digits, place, shift) => {
          const upc = [...digits, gtinCheckDigit(digits)];
          upc[place] = String((Number(upc[place]) + shift) % 10);
          expect(readIdentifier("UPC", upc.join(""))).toHaveProperty("problem");
        },
      ),
    );
  });

  it("never throws, and always explains what to do", () => {
    fc.assert(
      fc.property(
        fc.constantFrom<IdentifierType>("UPC", "GTIN", "EAN", "ISBN", "ISSN"),
        fc.oneof(fc.string(), fc.stringMatching(/^\d{0,20}X?$/)),
        (type, raw) => {
          const result = readIdentifier(type, raw);
          if ("value" in result) {
            expect(isValidGtin(gtinOf(result))).toBe(true);
            expect(toProductId(result).id.length).toBeLessThanOrEqual(14);
          } else {
            expect(result.problem).toMatch(/\.$/);
            expect(result.remedy).toMatch(/\.$/);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("gtinOf", () => {
  it("is the same for all identifiers of a product", () => {
    const numbers: [IdentifierType, string][] = [
      ["UPC", "012345678905"],
      ["EAN", "0012345678905"],
      ["GTIN", "012345678905"],
    ];
    for (const [type, value] of numbers) {
      const identifier = readIdentifier(type, value);
      expect("value" in identifier && gtinOf(identifier)).toBe("00012345678905");
    }
    expect(gtinOf({ type: "ISBN", value: "0306406152" })).toBe("09780306406157");
    expect(gtinOf({ type: "ISBN", value: "9780306406157" })).toBe("09780306406157");
  });

  it("is the same for the ISBN-10 and ISBN-13 of a book", () => {
    fc.assert(
      fc.property(body(9), (digits) => {
        const ten = `${digits}${isbnCheckDigit(digits)}`;
        const thirteen = `978${digits}${gtinCheckDigit(`978${digits}`)}`;
        expect(gtinOf({ type: "ISBN", value: ten })).toBe(
          gtinOf({ type: "ISBN", value: thirteen }),
        );
      }),
    );
  });
});

describe("gtinSpellings", () => {
  it("are all identifiers that a product may have in a store", () => {
    expect(gtinSpellings("00012345678905")).toEqual([
      "00012345678905",
      "0012345678905",
      "012345678905",
    ]);
    expect(gtinSpellings("09780306406157")).toEqual([
      "09780306406157",
      "9780306406157",
      "0306406152",
    ]);
    expect(gtinSpellings("09770317847001")).toContain("03178471");
    expect(gtinSpellings("00000096385074")).toContain("96385074");
  });

  it("convert back to the same GTIN", () => {
    fc.assert(
      fc.property(fc.constantFrom("", "0", "00", "0978"), body(13), (start, digits) => {
        const whole = (start + digits).slice(0, 13);
        const gtin = whole + gtinCheckDigit(whole);
        for (const spelling of gtinSpellings(gtin)) {
          const type = spelling.length === 10 ? "ISBN" : "GTIN";
          const identifier = readIdentifier(type, spelling);
          expect("value" in identifier && gtinOf(identifier)).toBe(gtin);
        }
      }),
    );
  });
});

describe("toProductId", () => {
  it("sends an ISSN as the EAN of the magazine", () => {
    expect(toProductId({ type: "ISSN", value: "03178471" })).toEqual({
      type: "EAN",
      id: "9770317847001",
    });
  });
});
