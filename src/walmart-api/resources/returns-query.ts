import { rejectInput } from "../errors/reject-input";
import { toWalmartInstant } from "../http/instant";
import type { Query } from "../http/paths";
import type { ListReturnsQuery } from "../interfaces/returns";
import { toLimit } from "./page-parameters";

const OPERATION = "returns.list";

const DATES = [
  "returnCreationStartDate",
  "returnCreationEndDate",
  "returnLastModifiedStartDate",
  "returnLastModifiedEndDate",
] as const;

/** Builds the query parameters for a list of return orders. */
export function toReturnsQuery(query: ListReturnsQuery): Query {
  const { returnCreationStartDate: start, returnCreationEndDate: end } = query;
  if ((start === undefined) !== (end === undefined)) {
    const missing = start ? "returnCreationEndDate" : "returnCreationStartDate";
    rejectInput(OPERATION, missing, "is missing: Walmart requires start and end together");
  }
  const { isWFSEnabled, replacementInfo = true } = query;
  const result: Query = {
    status: query.status,
    returnType: query.returnType,
    returnOrderId: query.returnOrderId,
    customerOrderId: query.customerOrderId,
    replacementInfo: String(replacementInfo),
    isWFSEnabled: isWFSEnabled === undefined ? undefined : isWFSEnabled ? "Y" : "N",
    limit: toLimit(OPERATION, query.limit, 200),
  };
  for (const name of DATES) {
    const date = query[name];
    if (date) result[name] = toWalmartInstant(OPERATION, name, date);
  }
  return result;
}
