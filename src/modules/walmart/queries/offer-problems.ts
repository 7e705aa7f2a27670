import type { ChangeKind } from "../models/walmart-listing-change";

/** SQL expressions of what is wrong with a listing's quantity or price; `problem` NULL: nothing. */
export interface ProblemSql {
  problem: string;
  origin: string;
  code: string;
  field: string;
  remedy: string;
}

const ERROR_COLUMN: Record<ChangeKind, string> = {
  quantity: "quantity_error",
  price: "price_error",
};

/** Where a listing stands at Walmart, in this plugin's words. */
const WALMARTS_STATUS = `CASE l.published_status
    WHEN 'PUBLISHED' THEN 'published' WHEN 'UNPUBLISHED' THEN 'unpublished' WHEN 'STAGE' THEN 'staged'
    ELSE l.status_before END`;

/**
 * Assignments that show, or clear, on a listing (`l`) what is wrong with its quantity or price. While anything is, its
 * status is `error`; after that it is again what it was, or what Walmart has said meanwhile.
 */
export function showProblem(kind: ChangeKind, { problem, ...told }: ProblemSql): string {
  const own = ERROR_COLUMN[kind];
  const other = `l.${ERROR_COLUMN[kind === "quantity" ? "price" : "quantity"]}`;
  const detail = (column: string, value: string) =>
    `${column} = CASE WHEN ${problem} IS NOT NULL THEN ${value}
    WHEN ${other} IS NOT NULL OR l.status_before IS NULL THEN l.${column} END`;
  return `${own} = ${problem},
  status = CASE WHEN ${problem} IS NOT NULL OR ${other} IS NOT NULL THEN 'error'
    WHEN l.status_before IS NOT NULL THEN ${WALMARTS_STATUS} ELSE l.status END,
  status_before = CASE WHEN ${problem} IS NOT NULL OR ${other} IS NOT NULL
    THEN COALESCE(l.status_before, l.status) END,
  status_details = CASE WHEN ${problem} IS NOT NULL OR ${other} IS NOT NULL THEN concat_ws(' ', ${problem}, ${other})
    WHEN l.status_before IS NOT NULL THEN NULL ELSE l.status_details END,
  ${[
    detail("error_origin", told.origin),
    detail("error_code", told.code),
    detail("error_field", told.field),
    detail("remedy", told.remedy),
  ].join(",\n  ")}`;
}

/** Assignments after which nothing is wrong with a listing's quantity or price. */
export function clearProblem(kind: ChangeKind): string {
  const nothing = "NULL::text";
  return showProblem(kind, {
    problem: nothing,
    origin: nothing,
    code: nothing,
    field: nothing,
    remedy: nothing,
  });
}
