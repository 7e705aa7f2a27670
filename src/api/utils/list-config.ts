/** `-field` of a list's query as the module service's list methods take it; rows that are equal keep one order. */
export function orderBy(order: string): Record<string, "ASC" | "DESC"> {
  const direction = order.startsWith("-") ? "DESC" : "ASC";
  return { [order.replace(/^-/, "")]: direction, id: direction };
}

/** The filter for a free text that one of the fields contains, whatever its case. */
export function containsFilter(
  fields: readonly string[],
  q: string | undefined,
): { $or?: Record<string, { $ilike: string }>[] } {
  if (!q) return {};
  const pattern = `%${q.replace(/[\\%_]/g, "\\$&")}%`;
  return { $or: fields.map((field) => ({ [field]: { $ilike: pattern } })) };
}
