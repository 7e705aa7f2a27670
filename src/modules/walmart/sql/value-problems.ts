import type { ChangeKind } from "../rows/listing-change";

/** SQL expressions of a problem with a listing's quantity, price or promotions. `problem` NULL: there is none. */
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
  promotion: "promotion_error",
};

/** The listing's status at Walmart, as one of our statuses. */
const STATUS_AT_WALMART = `CASE l.published_status
    WHEN 'PUBLISHED' THEN 'published' WHEN 'UNPUBLISHED' THEN 'unpublished' WHEN 'STAGE' THEN 'staged'
    ELSE l.status_before END`;

/**
 * Assignments that show or clear a problem with the quantity, the price or the promotions of a listing (`l`). While there is a problem, its
 * status is `error`; afterwards its status at Walmart, or the one that it had before.
 */
export function showProblem(kind: ChangeKind, { problem, ...details }: ProblemSql): string {
  const own = ERROR_COLUMN[kind];
  const others = Object.values(ERROR_COLUMN).filter((column) => column !== own);
  const other = `NULLIF(concat_ws(' ', ${others.map((column) => `l.${column}`).join(", ")}), '')`;
  const detail = (column: string, value: string) =>
    `${column} = CASE WHEN ${problem} IS NOT NULL THEN ${value}
    WHEN ${other} IS NOT NULL OR l.status_before IS NULL THEN l.${column} END`;
  return `${own} = ${problem},
  status = CASE WHEN ${problem} IS NOT NULL OR ${other} IS NOT NULL THEN 'error'
    WHEN l.status_before IS NOT NULL THEN ${STATUS_AT_WALMART} ELSE l.status END,
  status_before = CASE WHEN ${problem} IS NOT NULL OR ${other} IS NOT NULL
    THEN COALESCE(l.status_before, l.status) END,
  status_details = CASE WHEN ${problem} IS NOT NULL OR ${other} IS NOT NULL THEN concat_ws(' ', ${problem}, ${other})
    WHEN l.status_before IS NOT NULL THEN NULL ELSE l.status_details END,
  ${[
    detail("error_origin", details.origin),
    detail("error_code", details.code),
    detail("error_field", details.field),
    detail("remedy", details.remedy),
  ].join(",\n  ")}`;
}

/** Assignments that clear the problem with a listing's quantity, price or promotions. */
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
