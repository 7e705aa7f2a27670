import { RETURN_TYPES } from "../../state/return";
import { RETURN_STATUSES } from "../../state/return-events";
import { invalidParam, type Period, readPeriod } from "./dates";

/** The filters of a list of returns. */
export interface ReturnQuery {
  limit: number;
  returnOrderId?: string;
  customerOrderId?: string;
  status?: string;
  returnType?: string;
  created?: Period;
  lastModified?: Period;
  replacementInfo: boolean;
  /** Only returns of WFS orders, or only the others; undefined means all. */
  isWfs?: boolean;
  /** The parameters as received, for the cursor. */
  filters: [name: string, value: string][];
}

const MAX_LIMIT = 200;

/** Reads the filters of the query as strictly as Walmart does. */
export function readReturnQuery(query: URLSearchParams): ReturnQuery {
  const text = (name: string): string | undefined => query.get(name) || undefined;
  const pick = (name: string, allowed: readonly string[]): string | undefined =>
    oneOf(name, text(name), allowed);
  rejectCursorParameter(query);
  return {
    limit: readLimit(text("limit")),
    returnOrderId: text("returnOrderId"),
    customerOrderId: text("customerOrderId"),
    status: pick("status", RETURN_STATUSES),
    returnType: pick("returnType", RETURN_TYPES),
    created: readPeriod(query, "returnCreationStartDate", "returnCreationEndDate"),
    lastModified: readPeriod(query, "returnLastModifiedStartDate", "returnLastModifiedEndDate"),
    replacementInfo: pick("replacementInfo", ["true", "false"]) === "true",
    isWfs: flagOf(pick("isWFSEnabled", ["Y", "N"])),
    filters: [...query].filter(([name, value]) => name !== "limit" && value !== ""),
  };
}

function flagOf(value: string | undefined): boolean | undefined {
  return value === undefined ? undefined : value === "Y";
}

function readLimit(text: string | undefined): number {
  const limit = Number(text ?? "10");
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT) {
    throw invalidParam("limit", `limit must be a whole number from 1 to ${MAX_LIMIT}`);
  }
  return limit;
}

function oneOf(name: string, value: string | undefined, allowed: readonly string[]) {
  if (value !== undefined && !allowed.includes(value)) {
    throw invalidParam(name, `${name} must be one of ${allowed.join(", ")}`);
  }
  return value;
}

/** Rejects a cursor that is sent as a parameter: it must be the whole query. */
function rejectCursorParameter(query: URLSearchParams): void {
  for (const name of query.keys()) {
    if (name === "nextCursor" || /[?&=]/.test(name)) {
      throw invalidParam(name, "The cursor must be sent as the whole query, exactly as received");
    }
  }
}
