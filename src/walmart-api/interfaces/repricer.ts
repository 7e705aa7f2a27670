import type { RepricerStrategyInput } from "../payloads/listing-types";
import type { WalmartRepricerStrategy } from "../schemas/repricer";

/** All methods throw `WalmartError` and nothing else. */
export interface RepricerApi {
  /** The seller's strategies, with the number of items that each has. */
  listStrategies(): Promise<WalmartRepricerStrategy[]>;
  /** Makes a strategy. Not safe to repeat: after an uncertain result, look for its name with `listStrategies` first. */
  createStrategy(strategy: RepricerStrategyInput): Promise<WalmartRepricerStrategy>;
  /** Replaces a strategy. Safe to repeat. */
  updateStrategy(id: string, strategy: RepricerStrategyInput): Promise<WalmartRepricerStrategy>;
  /** Deletes a strategy. False: Walmart does not know it (any more). */
  deleteStrategy(id: string): Promise<boolean>;
}
