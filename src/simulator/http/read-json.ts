import type { z } from "zod";
import { ApiError, type ErrorEntry, type ErrorOrigin } from "./errors";
import type { ApiRequest } from "./route";

/** Parses the JSON body of a request with a schema. Throws {@link ApiError} with the field name if it is invalid. */
export function readJson<T>(request: ApiRequest, schema: z.ZodType<T>, origin: ErrorOrigin): T {
  const type = request.headers["content-type"] ?? "";
  if (!/^application\/json\b/i.test(type)) {
    throw bodyError(origin, "INVALID_REQUEST_HEADER", "Content-Type", "must be application/json");
  }
  const result = schema.safeParse(parse(request.bytes, origin));
  if (result.success) {
    return result.data;
  }
  const entries = result.error.issues.map((issue) => {
    const names = issue.path.filter((part) => typeof part === "string");
    const where = issue.path.join(".");
    const field = names.at(-1) ?? "data";
    return entry(origin, "INVALID_REQUEST_CONTENT", field, `${where}: ${issue.message}`);
  });
  throw new ApiError(400, origin, entries);
}

function parse(bytes: Buffer, origin: ErrorOrigin): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    throw bodyError(origin, "MALFORMED_REQUEST_CONTENT", "data", "The body is not valid JSON");
  }
}

function bodyError(
  origin: ErrorOrigin,
  code: string,
  field: string,
  description: string,
): ApiError {
  return new ApiError(400, origin, [entry(origin, code, field, description)]);
}

function entry(origin: ErrorOrigin, code: string, field: string, description: string): ErrorEntry {
  return {
    code: `${code}.${origin}`,
    field,
    description,
    info: "Request content is invalid.",
    severity: "ERROR",
    category: "DATA",
  };
}
