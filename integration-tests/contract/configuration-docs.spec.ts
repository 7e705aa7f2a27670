import { readFileSync } from "node:fs";
import path from "node:path";
import { parseOptions } from "../../src/modules/walmart/options";
import { SCHEDULES } from "../../src/sync/views/schedules";
import { accountSettingsSchema } from "../../src/types/schemas/account-settings";

const DOCUMENT = path.resolve(__dirname, "../../docs/configuration.md");

/** The first two cells of each row of a section's first table, without the marks of code. */
function tableOf(heading: string): [string, string][] {
  const text = readFileSync(DOCUMENT, "utf8");
  const section = text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";
  const table = /(?:^\|.*\|$\n?)+/m.exec(section)?.[0] ?? "";
  return table
    .trim()
    .split("\n")
    .slice(2)
    .map((row) => {
      const [, name = "", value = ""] = row.split("|").map((cell) => cell.trim());
      return [name.replaceAll("`", ""), value.replaceAll("`", "")];
    });
}

describe("docs/configuration.md", () => {
  it("lists exactly the options, with their defaults", () => {
    const encryptionKey = Buffer.alloc(32, "k").toString("base64");
    const defaults = Object.entries(parseOptions({ encryptionKey })).map(([name, value]) => [
      name,
      name === "encryptionKey"
        ? "required"
        : typeof value === "string"
          ? value
          : JSON.stringify(value),
    ]);
    expect(tableOf("Options")).toEqual(defaults);
  });

  it("lists exactly the account settings", () => {
    const names = tableOf("Account settings").map(([name]) => name);
    expect(names.sort()).toEqual(Object.keys(accountSettingsSchema.shape).sort());
  });

  it("lists exactly the variables of the schedules, with their defaults", () => {
    const variables = Object.fromEntries(
      SCHEDULES.map(({ variable, fallback }) => [variable, fallback]),
    );
    expect(Object.fromEntries(tableOf("Schedules"))).toEqual(variables);
  });
});
