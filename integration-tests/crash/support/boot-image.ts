/**
 * Loaded into a store process before all else: makes booting it cheaper the next time. The first process writes what it
 * has loaded into one file, `BOOT_IMAGE`: sources, V8's code of them, and which file each `require` meant. Those after it
 * neither search the disk for thousands of files nor compile them. What runs is the same.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import Module from "node:module";
import path from "node:path";
import { deserialize, serialize } from "node:v8";
import { Script } from "node:vm";

interface Image {
  /** By folder and request. */
  resolved: Map<string, string>;
  files: Map<string, { source: string; code: Buffer }>;
}

/** The undocumented part of Node's module loader. */
interface Loader {
  _resolveFilename: Resolve;
  _extensions: Record<".js", (module: NodeModule, filename: string) => void>;
  _cache: NodeJS.Require["cache"];
}
type Resolve = (request: string, parent?: NodeModule, ...rest: unknown[]) => string;

const loader = Module as unknown as Loader;
const resolve = loader._resolveFilename.bind(loader) as Resolve;
const load = loader._extensions[".js"].bind(loader._extensions);
const file = process.env.BOOT_IMAGE ?? "";
const image: Image = existsSync(file)
  ? (deserialize(readFileSync(file)) as Image)
  : { resolved: new Map(), files: new Map() };
const isNew = image.files.size === 0;
const scripts = new Map<string, { source: string; script: Script }>();

loader._resolveFilename = (request, parent, ...rest) => {
  if (!parent || rest.some(Boolean)) return resolve(request, parent, ...rest);
  const key = `${parent.path}\0${request}`;
  const known = image.resolved.get(key);
  if (known) return known;
  const found = resolve(request, parent, ...rest);
  if (isNew) image.resolved.set(key, found);
  return found;
};

loader._extensions[".js"] = (module, filename) => {
  const script = isNew ? compile(filename) : restore(filename);
  if (!script) {
    load(module, filename);
    return;
  }
  const run = script.runInThisContext() as (...args: unknown[]) => void;
  run.call(
    module.exports,
    module.exports,
    requireOf(module),
    module,
    filename,
    path.dirname(filename),
  );
};

/** Not for ES modules, nor for what imports them: Node keeps more of those than V8 does. */
function compile(filename: string): Script | null {
  const source = readFileSync(filename, "utf8");
  if (/\bimport\s*\(|^\s*(import|export)\s|import\.meta|^#!/m.test(source)) return null;
  const script = new Script(wrap(source), { filename });
  scripts.set(filename, { source, script });
  return script;
}

function restore(filename: string): Script | null {
  const known = image.files.get(filename);
  if (!known) return null;
  return new Script(wrap(known.source), { filename, cachedData: known.code });
}

function wrap(source: string): string {
  return `(function (exports, require, module, __filename, __dirname) { ${source}\n});`;
}

function requireOf(module: NodeModule): NodeJS.Require {
  const require = ((id: string) => module.require(id)) as NodeJS.Require;
  require.resolve = Object.assign(
    (request: string, options?: object) => loader._resolveFilename(request, module, false, options),
    { paths: () => module.paths },
  );
  require.main = process.mainModule;
  require.cache = loader._cache;
  require.extensions = loader._extensions as unknown as NodeJS.RequireExtensions;
  return require;
}

// Asked to end, the first process leaves the image behind: by then it holds also what only its work has compiled.
if (isNew && file) {
  process.once("exit", () => {
    for (const [name, { source, script }] of scripts) {
      image.files.set(name, { source, code: script.createCachedData() });
    }
    writeFileSync(file, serialize(image));
  });
}
