import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import en from "../en";
import { SECTION_PAGES } from "../../pages";

const ADMIN = path.resolve(__dirname, "../..");

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      return ["__tests__", "i18n"].includes(entry.name) ? [] : sources(file);
    }
    return /\.tsx?$/.test(entry.name) ? [file] : [];
  });
}

/** Whether a key leads to a text; `count` makes one of two forms of it. */
function hasText(key: string): boolean {
  const find = (full: string) =>
    full
      .split(".")
      .reduce<unknown>((texts, part) => (texts as Record<string, unknown> | undefined)?.[part], en);
  return typeof find(key) === "string" || typeof find(`${key}_other`) === "string";
}

it("has a text for every key that the pages name", () => {
  const missing = sources(ADMIN).flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/\bt\(\s*"([^"]+)"/g)]
      .map(([, key]) => String(key))
      .filter((key) => !hasText(key))
      .map((key) => `${path.relative(ADMIN, file)}: ${key}`),
  );
  expect(missing).toEqual([]);
});

/** All keys, with one for both forms of a count. */
function keysOf(texts: object, prefix = ""): string[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "string"
      ? [prefix + key.replace(/_(one|other)$/, "")]
      : keysOf(value as object, `${prefix}${key}.`),
  );
}

it("has no unused text", () => {
  const code = sources(ADMIN)
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  const literals = new Set([...code.matchAll(/"([\w.]+)"/g)].map(([, key]) => key));
  // Keys that are put together, such as `status.${status}`.
  const patterns = [...code.matchAll(/`((?:[\w.]|\$\{[^`}]*\})+)`/g)]
    .map(([, template = ""]) => template.split(/\$\{[^}]*\}/))
    .filter((parts) => parts.length > 1 && /\w\.|\.\w/.test(parts.join("")))
    .map((parts) => new RegExp(`^${parts.map((part) => part.replace(/\./g, "\\.")).join(".+")}$`));
  const unused = keysOf(en).filter(
    (key) => !literals.has(key) && !patterns.some((pattern) => pattern.test(key)),
  );
  expect([...new Set(unused)]).toEqual([]);
});

it("leads to every page of the section in the same order by the sidebar and by the row of links", () => {
  const files = sources(path.join(ADMIN, "routes/walmart")).filter(
    (file) => path.basename(file) === "page.tsx" && !file.includes("/@"),
  );
  const pages = files.map((file) => {
    const code = readFileSync(file, "utf8");
    const folder = path.relative(path.join(ADMIN, "routes"), path.dirname(file));
    return {
      path: `/${folder}`,
      label: /label: "([^"]+)"/.exec(code)?.[1],
      rank: Number(/rank: (\d+)/.exec(code)?.[1] ?? 0),
    };
  });
  const sidebar = pages.sort((a, b) => a.rank - b.rank).map((page) => page.path);
  expect(sidebar).toEqual(SECTION_PAGES.map((page) => page.path));
  for (const { path: where, label } of SECTION_PAGES.slice(1)) {
    expect(pages.find((page) => page.path === where)?.label).toBe(label);
  }
});
