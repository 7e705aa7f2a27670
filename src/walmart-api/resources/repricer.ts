import type { RequestFunction } from "../http/request";
import { readWith } from "../http/shape";
import type { RepricerApi } from "../interfaces/repricer";
import { toRepricerStrategy } from "../payloads/repricer";
import { repricerStrategiesSchema, repricerStrategySchema } from "../schemas/repricer";
import { isNotFound } from "./is-not-found";

/** Creates the API for Walmart's repricer. */
export function createRepricerApi(request: RequestFunction): RepricerApi {
  return {
    async listStrategies() {
      try {
        return await request({
          operation: "repricer.strategies",
          read: (body) => readWith(repricerStrategiesSchema)(body).strategyCollections,
        });
      } catch (error) {
        if (isNotFound(error)) return [];
        throw error;
      }
    },
    createStrategy: async (strategy) =>
      request({
        operation: "repricer.create",
        parameters: { name: strategy.name },
        body: toRepricerStrategy(strategy),
        read: readWith(repricerStrategySchema),
      }),
    updateStrategy: async (strategyCollectionId, strategy) =>
      request({
        operation: "repricer.update",
        parameters: { strategyCollectionId },
        body: toRepricerStrategy(strategy),
        read: readWith(repricerStrategySchema),
      }),
    async deleteStrategy(strategyCollectionId) {
      try {
        return await request({
          operation: "repricer.delete",
          parameters: { strategyCollectionId },
          read: () => true,
        });
      } catch (error) {
        if (isNotFound(error)) return false;
        throw error;
      }
    },
  };
}
