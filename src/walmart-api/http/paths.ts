import { rejectInput } from "../errors/reject-input";
import { operation as operationNamed, type OperationName } from "../operations";

/** Values of a path's parameters. */
export type PathParameters = Record<string, string>;
/** Query parameters; undefined ones are omitted. */
export type Query = Record<string, string | undefined>;

/**
 * Builds the path and query of a request.
 *
 * @param cursor Walmart's cursor: a complete query string, appended verbatim instead of `query`. Of a whole address, what
 *   follows the `?` is used: the rest must not lead to another host.
 */
export function buildPath(
  name: OperationName,
  parameters: PathParameters,
  query: Query,
  cursor?: string,
): string {
  const path = operationNamed(name).path.replace(/\{(\w+)\}/g, (_whole, key: string) => {
    const value = parameters[key] ?? "";
    // An empty segment, or one of dots, would lead to another operation.
    if (/^\.*$/.test(value.trim()))
      rejectInput(name, key, `must not be empty or dots, got ${JSON.stringify(value)}`);
    return encodeURIComponent(value);
  });
  if (cursor !== undefined) return `${path}?${cursor.slice(cursor.indexOf("?") + 1)}`;
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    value === undefined ? [] : [`${encodeURIComponent(key)}=${encodeURIComponent(value)}`],
  );
  return pairs.length === 0 ? path : `${path}?${pairs.join("&")}`;
}

/** Fills an operation's title with its parameters, for messages. */
export function fillTitle(name: OperationName, parameters: PathParameters): string {
  return operationNamed(name).title.replace(
    /\{(\w+)\}/g,
    (_whole, key: string) => parameters[key] ?? "",
  );
}
