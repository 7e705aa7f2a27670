import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** A JSON schema, or a part of an OpenAPI document. */
export type Json = Record<string, unknown>;

export interface Operation {
  /** Name of the document, without `.json`. */
  document: string;
  path: string;
  method: string;
  /** Query and header parameters. */
  parameters: { name: string; in: string; required: boolean }[];
  /** Schema of the request body by content type; empty if the operation takes none. */
  requests: Record<string, Json>;
  /** Schema of the 200 body in JSON, if there is one. */
  response: Json | null;
}

/**
 * The folder of Walmart's OpenAPI documents. They belong to Walmart, so they are not part of this repository. Put them
 * next to it, or set WALMART_OPENAPI_DIR. Newer documents are next to it, in a folder with the same name and the year.
 */
export const OPENAPI_DIR =
  process.env.WALMART_OPENAPI_DIR ?? resolve(__dirname, "../../../../shared/walmart-api/openapi");

/** The newest documents come first: where two describe an operation, they win. */
const FOLDERS = [`${OPENAPI_DIR}-2026`, OPENAPI_DIR];

/** The folder of Walmart's schemas of feeds. */
export const FEED_SCHEMAS_DIR = join(OPENAPI_DIR, "../feeds");

/** Whether there is anything to check against. */
export const openApiAvailable = existsSync(join(OPENAPI_DIR, "orders.json"));

let operations: Operation[] | undefined;

/** All operations of all documents. */
export function loadOperations(): Operation[] {
  operations ??= FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".json"))
      .flatMap((file) => readDocument(folder, file)),
  );
  return operations;
}

function readDocument(folder: string, file: string): Operation[] {
  const root = JSON.parse(readFileSync(join(folder, file), "utf8")) as Json;
  return Object.entries(child(root, "paths")).flatMap(([path, item]) =>
    Object.entries(item as Json).map(([method, value]) => {
      const operation = inline(value, root) as Json;
      return {
        document: file.replace(/\.json$/, ""),
        path,
        method: method.toUpperCase(),
        parameters: (operation.parameters ?? []) as Operation["parameters"],
        requests: schemas(child(child(operation, "requestBody"), "content")),
        response:
          schemas(child(child(child(operation, "responses"), "200"), "content"))[
            "application/json"
          ] ?? null,
      };
    }),
  );
}

function schemas(content: Json): Record<string, Json> {
  return Object.fromEntries(
    Object.entries(content).map(([type, media]) => [type, child(media as Json, "schema")]),
  );
}

function child(parent: Json, name: string): Json {
  return (parent[name] ?? {}) as Json;
}

/** The value with its references replaced by what they refer to; a schema within itself becomes "anything". */
function inline(value: unknown, root: Json, seen: string[] = []): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => inline(item, root, seen));
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  const reference = (value as Json).$ref;
  if (typeof reference === "string") {
    return seen.includes(reference)
      ? {}
      : inline(pointTo(reference, root), root, [...seen, reference]);
  }
  // "May be null" says nothing of a value of any type, and is an error to Ajv.
  const isAnything = "nullable" in value && !("type" in value);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !isAnything || name !== "nullable")
      .map(([name, each]) => [name, inline(each, root, seen)]),
  );
}

function pointTo(reference: string, root: Json): unknown {
  return reference
    .replace(/^#\//, "")
    .split("/")
    .reduce<unknown>((found, name) => (found as Json | undefined)?.[name], root);
}
