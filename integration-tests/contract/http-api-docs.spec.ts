import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const PROJECT = path.resolve(__dirname, "../..");
const API = path.join(PROJECT, "src/api");

/** A row of the tables in docs/http-api.md: `` | `GET /path` | body or query | answer | ``. */
const ROW = /^\|\s*`(GET|POST|PUT|PATCH|DELETE) (\/\S*)`\s*\|(.*)\|\s*$/;
/** Routes of Medusa that the plugin only guards; they have no route file here. */
const MEDUSA_ROUTE = /^\/admin\/orders\//;
const HANDLER =
  /^export (?:async )?(?:function|const) (GET|POST|PUT|PATCH|DELETE|OPTIONS|HEAD)\b/gm;

interface DocumentedRoute {
  route: string;
  cells: string[];
}

const documented = readFileSync(path.join(PROJECT, "docs/http-api.md"), "utf8")
  .split("\n")
  .flatMap((line): DocumentedRoute[] => {
    const [, method, address, rest = ""] = ROW.exec(line) ?? [];
    if (!method || !address || MEDUSA_ROUTE.test(address)) return [];
    return [{ route: `${method} ${address}`, cells: rest.split(/(?<!\\)\|/).map((c) => c.trim()) }];
  });

/** The routes that Medusa registers for the files under src/api, such as `GET /admin/walmart/orders/:id`. */
function implementedRoutes(): string[] {
  return readdirSync(API, { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "route.ts")
    .flatMap((file) => {
      const address = path
        .dirname(file)
        .split(path.sep)
        .join("/")
        .replace(/\[(\w+)\]/g, ":$1");
      const source = readFileSync(path.join(API, file), "utf8");
      return [...source.matchAll(HANDLER)].map(([, method]) => `${method} /${address}`);
    });
}

describe("docs/http-api.md", () => {
  it("lists exactly the routes that exist", () => {
    const routes = implementedRoutes();
    expect(routes.length).toBeGreaterThan(0);
    expect(documented.map(({ route }) => route).sort()).toEqual(routes.sort());
  });

  it("gives each route an input and an answer", () => {
    const isComplete = (cells: string[]) =>
      cells.length === 2 && cells.every((cell) => cell !== "");
    expect(documented.filter(({ cells }) => !isComplete(cells))).toEqual([]);
  });
});
