import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

const PROJECT = path.resolve(__dirname, "../..");

/** Inline code that begins with one of these folders, or is one of these files, is a path of this repository. */
const FOLDERS = ["src", "docs", "demo", "bench", "examples", "integration-tests", ".ci", ".github"];
const FILES =
  /^(?:README|CHANGELOG|CONTRIBUTING|SECURITY|LICENSE|package|eslint|jest|medusa)[\w.-]*\.\w+$/;

const documents = [
  "README.md",
  ...readdirSync(path.join(PROJECT, "docs"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => path.join("docs", file)),
].sort();

function proseOf(document: string): string {
  return readFileSync(path.join(PROJECT, document), "utf8").replace(/^```[\s\S]*?^```$/gm, "");
}

/** Paths as the documents write them: `src/sync/{orders,returns}`, `src/sync/messages/<kind>`, `src/types/*.ts`. */
function pathsIn(document: string): string[] {
  const codes = [...proseOf(document).matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);
  return [
    ...new Set(
      codes.filter((code) =>
        code.includes("/")
          ? FOLDERS.includes(code.split("/", 1)[0] ?? "") && !/\s/.test(code)
          : FILES.test(code),
      ),
    ),
  ];
}

/** `a/{b,c}` → `a/b`, `a/c` */
function alternatives(pattern: string): string[] {
  const [whole, list] = /\{([^{}]*)\}/.exec(pattern) ?? [];
  if (whole === undefined || list === undefined) return [pattern];
  return list.split(",").flatMap((one) => alternatives(pattern.replace(whole, one)));
}

/** Whether something matches the path; `*` and `<name>` stand for any part of a name. */
function exists(pattern: string, folder = PROJECT): boolean {
  const [first = "", ...rest] = pattern.split("/").filter(Boolean);
  if (!statSync(folder).isDirectory()) return false;
  if (/[*<]/.test(first)) {
    const literal = first
      .split(/\*+|<[^>]*>/)
      .map((text) => text.replace(/[.+()[\]\\^$|?]/g, "\\$&"));
    const name = new RegExp(`^${literal.join(".+")}$`);
    return readdirSync(folder).some(
      (entry) => name.test(entry) && existsAt(path.join(folder, entry), rest),
    );
  }
  return existsAt(path.join(folder, first), rest);
}

function existsAt(place: string, rest: string[]): boolean {
  return existsSync(place) && (rest.length === 0 || exists(rest.join("/"), place));
}

/** Links to other documents, pictures and headings; not those to the web. */
function linksIn(document: string): string[] {
  return [...proseOf(document).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^[a-z]+:/.test(target));
}

/** The anchors of a document's headings, as GitHub makes them. */
function anchorsOf(document: string): string[] {
  return [...proseOf(document).matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replaceAll(" ", "-"),
  );
}

function isBroken(document: string, link: string): boolean {
  const [file = "", anchor] = link.split("#");
  const target = file ? path.join(path.dirname(document), file) : document;
  if (!existsSync(path.join(PROJECT, target))) return true;
  return anchor !== undefined && !anchorsOf(target).includes(anchor);
}

/** What `find` finds in each document; documents without a finding are left out. */
function findings(find: (document: string) => string[]): Record<string, string[]> {
  const found = documents.map((document) => [document, find(document)] as const);
  return Object.fromEntries(found.filter(([, all]) => all.length > 0));
}

describe("README.md and docs", () => {
  it("name only paths that exist", () => {
    const isMissing = (one: string) => !alternatives(one).every((each) => exists(each));
    expect(findings((document) => pathsIn(document).filter(isMissing))).toEqual({});
  });

  it("link only to what exists", () => {
    expect(findings((one) => linksIn(one).filter((link) => isBroken(one, link)))).toEqual({});
  });

  it("can all be reached from README.md", () => {
    const seen = new Set(["README.md"]);
    for (const document of seen) {
      for (const link of linksIn(document)) {
        const target = path.join(path.dirname(document), link.split("#")[0] ?? "");
        if (documents.includes(target)) seen.add(target);
        // A link to a folder shows everything in it.
        for (const one of documents) if (path.dirname(one) === target) seen.add(one);
      }
    }
    expect(documents.filter((document) => !seen.has(document))).toEqual([]);
  });
});
