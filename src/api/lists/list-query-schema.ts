import { z } from "@medusajs/framework/zod";
import { MAX_LIST_LIMIT } from "../../types";

const DEFAULT_LIMIT = 20;
const MAX_OFFSET = 2 ** 31 - 1;
const MAX_SEARCH_LENGTH = 200;

/**
 * The schema of a list query: `limit`, `offset`, `order`, `q` and filters.
 *
 * @param sortable The fields to sort by.
 * @param defaultOrder A field, with `-` in front for descending.
 */
export function listQuery<TFilters extends z.ZodRawShape>(
  sortable: readonly string[],
  defaultOrder: string,
  filters: TFilters,
) {
  return z.strictObject({
    limit: wholeNumber(MAX_LIST_LIMIT).default(DEFAULT_LIMIT),
    offset: wholeNumber(MAX_OFFSET).default(0),
    order: order(sortable).default(defaultOrder),
    q: z
      .string()
      .trim()
      .max(MAX_SEARCH_LENGTH)
      .transform((value) => value || undefined)
      .optional(),
    ...filters,
  });
}

function wholeNumber(max: number) {
  const error = `must be a whole number from 0 to ${max}`;
  return z
    .string({ error })
    .regex(/^\d+$/, { error })
    .transform(Number)
    .pipe(z.number({ error }).max(max, { error }));
}

function order(sortable: readonly string[]) {
  return z.string().refine((value) => sortable.includes(value.replace(/^-/, "")), {
    error: `must be one of ${sortable.join(", ")}. Put "-" in front to sort descending`,
  });
}
