import { toWalmartInstant } from "../http/instant";
import type { Query } from "../http/paths";
import type { OperationName } from "../operations";
import type { ListOrdersQuery } from "../types";
import { toLimit } from "./page-parameters";

const DAY = 24 * 60 * 60 * 1000;
/** Walmart's horizon is 180 days; one day is a margin for clock differences. */
export const HORIZON_MS = 179 * DAY;
const MAX_LIMIT = 200;

const DATES = [
  "createdStartDate",
  "createdEndDate",
  "lastModifiedStartDate",
  "lastModifiedEndDate",
  "fromExpectedShipDate",
  "toExpectedShipDate",
] as const;
const TEXTS = [
  "status",
  "shipNodeType",
  "purchaseOrderId",
  "customerOrderId",
  "sku",
  "orderType",
] as const;
const FLAGS = ["replacementInfo", "productInfo", "incentiveInfo"] as const;

/**
 * Builds the query parameters for a list of orders.
 *
 * @param now epoch ms
 */
export function toOrdersQuery(
  operation: OperationName,
  query: ListOrdersQuery,
  now: number,
): Query {
  const horizon = new Date(now - HORIZON_MS);
  const notBefore = (date: Date): Date => (date < horizon ? horizon : date);
  const limit = toLimit(operation, query.limit, MAX_LIMIT);
  const requested: ListOrdersQuery = {
    ...query,
    createdStartDate: notBefore(query.createdStartDate ?? horizon),
    lastModifiedStartDate: query.lastModifiedStartDate && notBefore(query.lastModifiedStartDate),
  };
  const result: Query = {};
  for (const name of DATES) {
    const date = requested[name];
    if (date) result[name] = toWalmartInstant(operation, name, date);
  }
  for (const name of TEXTS) result[name] = requested[name];
  for (const name of FLAGS)
    result[name] = requested[name] === undefined ? undefined : String(requested[name]);
  result.limit = limit;
  return result;
}
