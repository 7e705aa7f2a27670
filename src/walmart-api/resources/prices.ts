import { z } from "zod";
import { parseErrorDetails } from "../errors/parse-error-details";
import type { RequestFunction } from "../http/request";
import { readWith, ShapeProblem } from "../http/shape";
import type { PricesApi, PricingInsightsPage } from "../interfaces/prices";
import { toPricePayload } from "../payloads/price";
import { toNoPromotionsPayload, toPromotionPayload } from "../payloads/promotion";
import {
  priceUpdateSchema,
  pricingInsightSchema,
  pricingInsightsSchema,
  promotionsSchema,
  type WalmartPriceUpdate,
} from "../schemas/price";
import { isNotFound } from "./is-not-found";
import { readElements, rejectMissing } from "./page-elements";

const failing = z.looseObject({ errors: z.unknown() });
const wrapped = z.looseObject({ ItemPriceResponse: z.unknown() });

/** Creates the API for prices. */
export function createPricesApi(request: RequestFunction): PricesApi {
  const putPromotions = (sku: string, body: unknown) =>
    request({
      operation: "prices.put",
      parameters: { sku },
      query: { promo: "true" },
      body,
      read: readPriceUpdate,
    });

  return {
    put: async (item) =>
      request({
        operation: "prices.put",
        parameters: { sku: item.sku },
        body: toPricePayload(item),
        read: readPriceUpdate,
      }),
    putPromotions: async (sku, changes) => putPromotions(sku, toPromotionPayload(sku, changes)),
    removePromotions: async (sku) => putPromotions(sku, toNoPromotionsPayload(sku)),

    async getPromotions(sku) {
      try {
        return await request({
          operation: "prices.promotions",
          parameters: { sku },
          read: (body) => readWith(promotionsSchema)(body).payload.pricingList?.pricing ?? [],
        });
      } catch (error) {
        if (isNotFound(error)) return null;
        throw error;
      }
    },

    async getInsights({ skus, page = 0 } = {}) {
      const searchCriteria = skus && { searchField: "SKU", searchValue: [...skus] };
      return request({
        operation: "prices.insights",
        body: { ...(searchCriteria && { searchCriteria }), pageNumber: page },
        read: readInsights,
      });
    },
  };
}

/** An insight that cannot be read does not affect the others. */
function readInsights(body: unknown): PricingInsightsPage {
  const { pageContext, pricingInsightsResponseList: list } = readWith(pricingInsightsSchema)(body);
  const { read } = readElements(pricingInsightSchema, list);
  rejectMissing("insights", read.length, list.length);
  return { insights: read.map(({ value }) => value), pages: pageContext?.totalPages ?? 1 };
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
