import { z } from "zod";
import { parseErrorDetails } from "../errors/parse-error-details";
import type { RequestFunction } from "../http/request";
import { readWith, ShapeProblem } from "../http/shape";
import type { PricesApi } from "../interfaces/prices";
import { toPricePayload } from "../payloads/price";
import { priceUpdateSchema, type WalmartPriceUpdate } from "../schemas/price";

const failing = z.looseObject({ errors: z.unknown() });
const wrapped = z.looseObject({ ItemPriceResponse: z.unknown() });

/** Creates the API for prices. */
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

/** Walmart responds with and without the wrapper. A success that lists errors is not a success. */
function readPriceUpdate(body: unknown): WalmartPriceUpdate {
  const inner: unknown = wrapped.safeParse(body).data?.ItemPriceResponse ?? body;
  const hasErrors = parseErrorDetails({ errors: failing.safeParse(inner).data?.errors }).some(
    ({ severity }) => severity === undefined || severity === "ERROR",
  );
  if (hasErrors) throw new ShapeProblem("a success that lists errors");
  return readWith(priceUpdateSchema)(inner);
}
