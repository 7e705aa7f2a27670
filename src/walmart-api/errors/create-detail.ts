import type { WalmartErrorDetail } from "./walmart-error";

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
  const detail: WalmartErrorDetail = {
    ...fields,
    // The suffix names Walmart's API: `SYSTEM_ERROR.GMP_ORDER_API` → `SYSTEM_ERROR`.
    baseCode: code?.split(".")[0],
    severity: fields.severity?.toUpperCase(),
    category: fields.category?.toUpperCase(),
  };
  return Object.fromEntries(Object.entries(detail).filter(([, value]) => value !== undefined));
}
