/** `field` or `-field` of a list query, as the repositories take it. The validator only accepts known fields. */
export function sortOrder<Field extends string>(
  order: string,
): { field: Field; direction: "asc" | "desc" } {
  return {
    field: order.replace(/^-/, "") as Field,
    direction: order.startsWith("-") ? "desc" : "asc",
  };
}
