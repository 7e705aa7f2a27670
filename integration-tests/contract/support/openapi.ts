import Ajv, { type ErrorObject, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { type Json, loadOperations, OPENAPI_DIR, openApiAvailable } from "./openapi-documents";
import type { Operation } from "./openapi-documents";
import { EXCEPTIONS, OPTIONAL_PARAMETERS, type Subject, unwrap } from "./openapi-exceptions";

export { openApiAvailable };

/** A request as the simulator's log describes it; more fields do not matter. */
export interface RecordedRequest {
  method: string;
  path: string;
  url?: string;
  query?: Record<string, string>;
  headers?: Record<string, string>;
  body?: unknown;
}

const ajv = addFormats(new Ajv({ strict: false, allErrors: true, verbose: true }));
for (const format of ["int32", "int64", "double", "float", "binary"]) {
  ajv.addFormat(format, true);
}
const compiled = new Map<Json, ValidateFunction>();

/** `describe`, or a loud skip where Walmart's documents are not at hand. */
export function describeWithOpenApi(name: string, tests: () => void): void {
  if (!openApiAvailable) {
    warnUnchecked(name);
  }
  (openApiAvailable ? describe : describe.skip)(name, tests);
}

/** What Walmart's document objects to in this request body. */
export function validateRequest(path: string, method: string, body: unknown): string[] {
  const operation = findOperation(method, path);
  if (!operation) {
    return [`${method} ${path} is not documented`];
  }
  const schema = operation.requests["application/json"] ?? Object.values(operation.requests)[0];
  if (!schema) {
    return isEmpty(body) ? [] : [`${method} ${path} takes no body`];
  }
  // Unknown names are allowed by the document's letter, and would be a slip of ours all the same.
  return check(closed(schema), body, { ...operation, direction: "request" });
}

/** What Walmart's document objects to in this answer to a call that went well. */
export function validateResponse(path: string, method: string, body: unknown): string[] {
  const operation = findOperation(method, path);
  if (!operation?.response) {
    return [`the answer of ${method} ${path} is not documented`];
  }
  return check(operation.response, body, { ...operation, direction: "response" });
}

/** Fails with all that Walmart's documents object to in these requests, for requests of the simulator's log. */
export function assertRequestsConform(requests: readonly RecordedRequest[]): void {
  if (!openApiAvailable) {
    warnUnchecked(`${requests.length} requests`);
    return;
  }
  const problems = requests.flatMap((request) =>
    requestProblems(request).map((problem) => `${request.method} ${request.path}: ${problem}`),
  );
  if (problems.length > 0) {
    throw new Error(`Requests that Walmart's documents do not allow:\n${problems.join("\n")}`);
  }
}

function requestProblems(request: RecordedRequest): string[] {
  const operation = findOperation(request.method, request.path);
  if (!operation) {
    return ["is not documented"];
  }
  return [
    ...parameterProblems(operation, request),
    ...validateRequest(operation.path, operation.method, decode(request)),
  ];
}

function parameterProblems(operation: Operation, request: RecordedRequest): string[] {
  const known = operation.parameters.filter((parameter) => parameter.in === "query");
  const query = request.query ?? {};
  // A cursor is Walmart's own text.
  const unknown =
    "hasMoreElements" in query || "nextCursor" in query
      ? []
      : Object.keys(query).filter((name) => !known.some((parameter) => parameter.name === name));
  const missing = operation.parameters
    .filter(({ required, name }) => required && !OPTIONAL_PARAMETERS.has(name))
    .filter(({ in: place, name }) =>
      place === "header"
        ? request.headers && !request.headers[name.toLowerCase()]
        : place === "query" && !query[name],
    );
  return [
    ...unknown.map((name) => `query parameter ${name} is not documented`),
    ...missing.map(({ in: place, name }) => `${place} parameter ${name} is missing`),
  ];
}

/** A form's text as an object; everything else as it is. */
function decode({ headers, body }: RecordedRequest): unknown {
  const form = headers?.["content-type"]?.startsWith("application/x-www-form-urlencoded");
  return form ? Object.fromEntries(new URLSearchParams(String(body))) : body;
}

/** The operation at a path, or at the template of one; a fixed path goes before a template. */
function findOperation(method: string, path: string): Operation | undefined {
  const candidates = loadOperations().filter((operation) => operation.method === method);
  return (
    candidates.find((operation) => operation.path === path) ??
    candidates.find((operation) => toExpression(operation.path).test(path))
  );
}

function toExpression(template: string): RegExp {
  return new RegExp(`^${template.replace(/\{[^}]+\}/g, "[^/]+")}$`);
}

function check(schema: Json, body: unknown, subject: Subject): string[] {
  const validate = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, validate);
  validate(unwrap(body, subject) ?? null);
  return (validate.errors ?? [])
    .filter((error) => !EXCEPTIONS.some((exception) => exception.allows(error, subject)))
    .map(describeError);
}

function describeError(error: ErrorObject): string {
  const detail = error.params.additionalProperty ?? error.params.allowedValues ?? "";
  return `${error.instancePath || "body"} ${error.message ?? "is wrong"} ${detail}`.trim();
}

const closedSchemas = new Map<Json, Json>();

/** The same schema, with no other properties than those it names. */
function closed(schema: Json): Json {
  const known = closedSchemas.get(schema);
  if (known) {
    return known;
  }
  const result: Json = { ...schema };
  if (schema.properties) {
    const properties = Object.entries(schema.properties as Json);
    result.properties = Object.fromEntries(
      properties.map(([name, property]) => [name, closed(property as Json)]),
    );
    result.additionalProperties ??= false;
  }
  if (schema.items) {
    result.items = closed(schema.items as Json);
  }
  closedSchemas.set(schema, result);
  return result;
}

function isEmpty(body: unknown): boolean {
  return body == null || body === "" || JSON.stringify(body) === "{}";
}

function warnUnchecked(what: string): void {
  console.warn(
    `NOT CHECKED against Walmart's OpenAPI documents: ${what}. There are none in ${OPENAPI_DIR}; ` +
      "set WALMART_OPENAPI_DIR to their folder.",
  );
}
