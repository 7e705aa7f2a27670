import { readFileSync } from "node:fs";
import path from "node:path";

const PROJECT = path.resolve(__dirname, "../..");

/** The longest block of TypeScript in docs/testing.md. */
function example(): string {
  const text = readFileSync(path.join(PROJECT, "docs/testing.md"), "utf8");
  const blocks = [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);
  return blocks.sort((a, b) => b.length - a.length)[0] ?? "";
}

it("docs/testing.md shows a test that runs", () => {
  const test = readFileSync(
    path.join(PROJECT, "integration-tests/http/store-example.spec.ts"),
    "utf8",
  );
  expect(example()).toBe(test.replace("../../src/simulator", "medusa-plugin-walmart/simulator"));
});
