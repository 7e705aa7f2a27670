import { prepared } from "./support/prepared";

const { files } = prepared();

describe("the package", () => {
  it("contains what a store needs", () => {
    const server = ".medusa/server/src";
    expect(files).toEqual(
      expect.arrayContaining([
        "package.json",
        "README.md",
        "LICENSE",
        "CHANGELOG.md",
        "examples/workflows/hooks/accounting-export.ts",
        `${server}/modules/walmart/index.js`,
        `${server}/modules/walmart/index.d.ts`,
        `${server}/workflows/index.js`,
        `${server}/api/middlewares.js`,
        `${server}/admin/index.js`,
        `${server}/admin/index.mjs`,
        `${server}/simulator/index.js`,
        `${server}/simulator/cli.js`,
        `${server}/walmart-api/index.js`,
      ]),
    );
    expect(files.filter((file) => file.includes("/migrations/"))).not.toEqual([]);
  });

  it("contains no tests, tools or configuration", () => {
    const strange = files.filter(
      (file) =>
        /(__tests__|\.spec\.|integration-tests|\bdemo\b|\bbench\b|\bscripts\b)/.test(file) ||
        /(tsconfig|jest|playwright|eslint|knip|cspell|medusa-config|api-report)/.test(file) ||
        /(^|\/)\.(?!medusa\/)/.test(file),
    );
    expect(strange).toEqual([]);
  });
});
