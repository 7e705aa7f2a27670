/** `field` or `-field` of a list query, as the module service's list methods take it. Ties are sorted by id. */
export function orderBy(order: string): Record<string, "ASC" | "DESC"> {
  const direction = order.startsWith("-") ? "DESC" : "ASC";
  return { [order.replace(/^-/, "")]: direction, id: direction };
}

/** A filter for rows where one of the fields contains the search text. Case does not matter. */
export function containsFilter(
  fields: readonly string[],
  q: string | undefined,
): { $or?: Record<string, { $ilike: string }>[] } {
  if (!q) return {};
  const pattern = `%${q.replace(/[\\%_]/g, "\\$&")}%`;
  return { $or: fields.map((field) => ({ [field]: { $ilike: pattern } })) };
}
