import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { preProcessFile } from "typescript";

const SRC = path.resolve(__dirname, "../../src");
const NOT_SOURCE = new Set(["__tests__", "migrations"]);

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) return NOT_SOURCE.has(entry.name) ? [] : sourceFiles(at);
    return /\.tsx?$/.test(entry.name) ? [at] : [];
  });
}

const FILES = sourceFiles(SRC);
const KNOWN = new Set(FILES);
const relative = (file: string) => path.relative(SRC, file);

/** The files of ours that a file imports or exports from, types included. */
function importsOf(file: string): string[] {
  const { importedFiles } = preProcessFile(readFileSync(file, "utf8"), true, true);
  return importedFiles.flatMap(({ fileName }) => {
    if (!fileName.startsWith(".")) return [];
    const base = path.resolve(path.dirname(file), fileName);
    const found = [base, `${base}.ts`, `${base}.tsx`, path.join(base, "index.ts")].find((one) =>
      KNOWN.has(one),
    );
    if (!found && !existsSync(base))
      throw new Error(`${relative(file)} imports ${fileName}, which does not exist.`);
    return found ? [relative(found)] : [];
  });
}

/**
 * The room of a file: a folder of sync, workflows or the module, or else a top folder. Files next to the
 * module's folders are not a room: the module's index imports the loaders, which read its options.
 */
function roomOf(file: string): string {
  const folders = path.dirname(file).split(path.sep);
  if (folders[0] === "modules") return folders.length > 2 ? folders.slice(0, 3).join("/") : file;
  return folders[0] === "sync" || folders[0] === "workflows"
    ? folders.slice(0, 2).join("/")
    : (folders[0] ?? file);
}

type Graph = Map<string, Set<string>>;

function graphOf(nameOf: (file: string) => string): Graph {
  const graph: Graph = new Map();
  for (const file of FILES) {
    const from = nameOf(relative(file));
    const targets = graph.get(from) ?? new Set();
    graph.set(from, targets);
    for (const imported of importsOf(file)) {
      const to = nameOf(imported);
      if (to !== from) targets.add(to);
    }
  }
  return graph;
}

/** The strongly connected components of the graph (groups of nodes that reach each other), each sorted. */
function circlesOf(graph: Graph): string[][] {
  const order = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const visit = (node: string): number => {
    const index = order.size;
    order.set(node, index);
    stack.push(node);
    let low = index;
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (stack.includes(next)) low = Math.min(low, order.get(next) ?? low);
    }
    if (low === index) {
      const circle = stack.splice(stack.indexOf(node));
      if (circle.length > 1) circles.push(circle.toSorted());
    }
    return low;
  };
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return circles;
}

describe("imports run one way", () => {
  it("finds a circle where there is one", () => {
    const graph: Graph = new Map([
      ["a", new Set(["b"])],
      ["b", new Set(["c", "d"])],
      ["c", new Set(["a"])],
      ["d", new Set()],
    ]);
    expect(circlesOf(graph)).toEqual([["a", "b", "c"]]);
  });

  it("between files, type imports included", () => {
    expect(circlesOf(graphOf((file) => file))).toEqual([]);
  });

  it("between rooms", () => {
    expect(circlesOf(graphOf(roomOf))).toEqual([]);
  });
});
