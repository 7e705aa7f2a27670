import type { FieldKind, Fields, Presented, Stored } from "../../types";
import { timestamp, timestampOrNull } from "./timestamp";

/** The declared fields of a row as the API returns them. Other columns are left out. */
export function present<F extends Fields>(fields: F, row: Stored<F>): Presented<F> {
  const values = row as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(fields).map(([name, kind]) => [name, presentValue(kind, values[name])]),
  ) as Presented<F>;
}

function presentValue(kind: FieldKind, value: unknown): unknown {
  switch (kind) {
    case "number":
      return Number(value);
    case "number?":
      return value == null ? null : Number(value);
    case "timestamp":
      return timestamp(value as Date | string);
    case "timestamp?":
      return timestampOrNull(value as Date | string | null);
    default:
      return value;
  }
}
