import { refuseInput } from "../errors/input";
import { operation as operationNamed, type OperationName } from "../operations";

/** Values of a path's parameters. */
export type PathParameters = Record<string, string>;
/** Query parameters; those that are undefined are left out. */
export type Query = Record<string, string | undefined>;

/**
 * Path and query of a request.
 *
 * @param cursor Walmart's cursor: a ready query string, appended as it is, with nothing else
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
      refuseInput(name, key, `must not be empty or dots, got ${JSON.stringify(value)}`);
    return encodeURIComponent(value);
  });
  if (cursor !== undefined) return path + (cursor.startsWith("?") ? cursor : `?${cursor}`);
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    value === undefined ? [] : [`${encodeURIComponent(key)}=${encodeURIComponent(value)}`],
  );
  return pairs.length === 0 ? path : `${path}?${pairs.join("&")}`;
}

/** An operation's title with its parameters filled in, for messages. */
export function fillTitle(name: OperationName, parameters: PathParameters): string {
  return operationNamed(name).title.replace(
    /\{(\w+)\}/g,
    (_whole, key: string) => parameters[key] ?? "",
  );
}
