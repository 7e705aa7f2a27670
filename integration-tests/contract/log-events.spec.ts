import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { LOG_EVENTS } from "../../src/types/log-event";

const PROJECT = path.resolve(__dirname, "../..");
const SOURCE = path.join(PROJECT, "src");
/** The simulator is a program of its own, and the admin runs in a browser. */
const ELSEWHERE = /^(simulator|admin)\/|__tests__/;

const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .map((file) => file.split(path.sep).join("/"))
  .filter((file) => /\.ts$/.test(file) && !ELSEWHERE.test(file))
  .map((file) => ({ file, text: readFileSync(path.join(SOURCE, file), "utf8") }));

describe("the log", () => {
  it("gets lines with a stable event from every place", () => {
    const calls = /\b(?:logger|log)\.(?:info|warn|error|debug)\((?!\s*logLine\()/g;
    const found = files.flatMap(({ file, text }) =>
      [...text.matchAll(calls), ...text.matchAll(/[`"]walmart: /g)].map(
        ([call]) => `${file}: ${call}`,
      ),
    );
    expect([...new Set(found)]).toEqual(["types/log-event.ts: `walmart: "]);
  });

  it("has no event that nothing writes", () => {
    const code = files
      .filter(({ file }) => file !== "types/log-event.ts")
      .map(({ text }) => text)
      .join("\n");
    expect(LOG_EVENTS.filter((event) => !code.includes(`"${event}"`))).toEqual([]);
  });

  it("is documented, event by event", () => {
    const text = readFileSync(path.join(PROJECT, "docs/operations.md"), "utf8");
    const section = text.split(/^### /m).find((part) => part.startsWith("Log lines\n")) ?? "";
    const documented = [...section.matchAll(/^\| `(\w+)`/gm)].map(([, event]) => event);
    expect(documented.sort()).toEqual([...LOG_EVENTS].sort());
  });
});
