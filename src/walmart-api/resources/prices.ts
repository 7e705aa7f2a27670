import { z } from "zod";
import { parseErrorDetails } from "../errors/details";
import type { RequestFunction } from "../http/request";
import { readBy, ShapeProblem } from "../http/shape";
import type { PricesApi } from "../interfaces/prices";
import { toPricePayload } from "../payloads/price";
import { priceUpdateSchema, type WalmartPriceUpdate } from "../schemas/price";

const failing = z.looseObject({ errors: z.unknown() });
const wrapped = z.looseObject({ ItemPriceResponse: z.unknown() });

/** Prices. */
export function createPricesApi(request: RequestFunction): PricesApi {
  return {
    put: async (item) =>
      request({
        operation: "prices.put",
        parameters: { sku: item.sku },
        body: toPricePayload(item),
        read: readPriceUpdate,
      }),
  };
}

/** Walmart answers both with and without the wrapper. A success that lists errors is none. */
function readPriceUpdate(body: unknown): WalmartPriceUpdate {
  const inner: unknown = wrapped.safeParse(body).data?.ItemPriceResponse ?? body;
  const refused = parseErrorDetails({ errors: failing.safeParse(inner).data?.errors }).some(
    ({ severity }) => severity === undefined || severity === "ERROR",
  );
  if (refused) throw new ShapeProblem("a success with errors in it");
  return readBy(priceUpdateSchema)(inner);
}
