import type { z } from "zod";
import type { Limit } from "../../state/throttle";
import type { SimulatorSettings } from "../../settings";
import type { Feed, FeedItem, IngestionError } from "../../state/feeds";
import type { Cause } from "../../state/listing-changes";
import type { World } from "../../state/world";

/** A feed type: its size limit and how it is processed. */
export interface FeedKind {
  limit: Limit;
  maxBytes: number;
  /** The file's schema. Items are parsed one by one later, so that an invalid one does not affect the others. */
  file: z.ZodType<unknown[]>;
  /** What is wrong with the file's header, where that depends on the settings. */
  headerProblem?(file: unknown, settings: SimulatorSettings): IngestionError | undefined;
  /** Looks at what the items refer to, before the feed is accepted. */
  inspect?(payload: readonly unknown[], world: World): Promise<void>;
  /** Applies one item. */
  apply(value: unknown, feed: Feed, cause: Cause, world: World): FeedItem;
}

/** The SKU of an item, or an empty text if it has none. */
export function skuOf(value: unknown): string {
  if (typeof value !== "object" || value === null) {
    return "";
  }
  if ("Orderable" in value) {
    return skuOf(value.Orderable);
  }
  return "sku" in value && typeof value.sku === "string" ? value.sku : "";
}
