import { readFileSync } from "node:fs";
import path from "node:path";
import { FEED_VERSIONS, type Operation, OPERATIONS } from "../../src/walmart-api";

const PROJECT = path.resolve(__dirname, "../..");
const page = readFileSync(path.join(PROJECT, "docs/walmart-api.md"), "utf8");

/** The rows of the table below a heading, without their code marks. */
function rowsBelow(heading: string): string[][] {
  const [section = ""] = (page.split(`\n## ${heading}\n`)[1] ?? "").split("\n## ");
  return section
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .slice(2)
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim().replace(/^`(.*)`$/, "$1")),
    );
}

function limitOf({ limit }: Operation): string {
  return limit ? `${limit.tokens}/${limit.perMs === 60_000 ? "min" : "h"}` : "–";
}

describe("the page about Walmart's API", () => {
  it("names every operation that the client uses, with its limit and a source", () => {
    const rows = rowsBelow("Operations");
    expect(rows.map((row) => row.slice(0, 3))).toEqual(
      Object.entries(OPERATIONS).map(([name, operation]) => [
        name,
        `${operation.method} ${operation.path}`,
        limitOf(operation),
      ]),
    );
    expect(rows.filter(([, , , source]) => !source)).toEqual([]);
  });

  it("names the version of every feed type", () => {
    const versions = rowsBelow("Feeds").map(([type, version]) => [type, version]);
    expect(Object.fromEntries(versions)).toEqual(FEED_VERSIONS);
  });

  it.each(rowsBelow("Assumptions"))("finds the assumption: %s", (_assumption, place, file) => {
    const code = readFileSync(path.join(PROJECT, file), "utf8");
    expect(code).toMatch(new RegExp(`\\b(function|const) ${place}\\b`));
  });
});
