import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const PROJECT = path.resolve(__dirname, "../..");
const REPORTS = path.join(PROJECT, "api-report");

const { exports } = JSON.parse(readFileSync(path.join(PROJECT, "package.json"), "utf8")) as {
  exports: Record<string, { types?: string }>;
};
const workflows = readFileSync(path.join(REPORTS, "workflows.api.md"), "utf8");

describe("api-report", () => {
  it("has a report for each entry point of the package that has types", () => {
    const entries = Object.entries(exports)
      // Medusa's CLI finds the module under a second name.
      .filter(([name, { types }]) => types && !name.startsWith("./.medusa/"))
      .map(([name]) => `${name.slice(2).replaceAll("/", "-")}.api.md`);
    expect(readdirSync(REPORTS).sort()).toEqual(entries.sort());
  });

  it("knows the input and the result of every exported workflow", () => {
    const declarations = [...workflows.matchAll(/^export const \w+Workflow: [^]*?^$/gm)].map(
      String,
    );
    expect(declarations.length).toBeGreaterThan(40);
    const untyped = "(?:unknown|any|never|void|object)";
    const isUntyped = new RegExp(`ReturnWorkflow<${untyped}\\b|, ${untyped}, \\w*\\[|any\\[\\]>`);
    expect(declarations.filter((one) => isUntyped.test(one))).toEqual([]);
  });
});
