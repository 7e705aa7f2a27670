/** How a list is sorted. The field comes from a fixed list, never from a request as it is. */
export interface SortOrder<Field extends string = string> {
  field: Field;
  direction: "asc" | "desc";
}
