import type { WalmartErrorDetail } from "./walmart-error";

/** Names of 2026 for codes that exist under another name as well. Both are in use. */
const SAME_CODES: Record<string, string> = {
  NOT_FOUND: "CONTENT_NOT_FOUND",
  RATE_LIMIT_EXCEEDED: "REQUEST_THRESHOLD_VIOLATED",
  INTERNAL_SERVER_ERROR: "SYSTEM_ERROR",
};

/** Builds an error entry without its empty fields, so that stored errors stay small; `undefined` if nothing is left. */
export function createDetail(
  fields: Omit<WalmartErrorDetail, "baseCode">,
): WalmartErrorDetail | undefined {
  const { code, field, description, info } = fields;
  if (
    code === undefined &&
    field === undefined &&
    description === undefined &&
    info === undefined
  ) {
    return undefined;
  }
  // The suffix names Walmart's API: `SYSTEM_ERROR.GMP_ORDER_API` → `SYSTEM_ERROR`.
  const baseCode = code?.split(".")[0];
  const detail: WalmartErrorDetail = {
    ...fields,
    baseCode: SAME_CODES[baseCode ?? ""] ?? baseCode,
    severity: fields.severity?.toUpperCase(),
    category: fields.category?.toUpperCase(),
  };
  return Object.fromEntries(Object.entries(detail).filter(([, value]) => value !== undefined));
}
