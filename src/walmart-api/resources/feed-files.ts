import { rejectInput } from "../errors/reject-input";
import { jsonFile, type LongJson } from "../http/json-file";
import type { UploadFile } from "../http/multipart";
import type { FeedType } from "../interfaces/feeds";
import type { OperationName } from "../operations";

const MB = 1_000_000;

/** Maximum size of a feed by type. Walmart says MB without defining it; the smaller meaning is safe. */
export const FEED_MAX_BYTES: Record<FeedType, number> = {
  inventory: 10 * MB,
  MP_INVENTORY: MB,
  PRICE_AND_PROMOTION: 10 * MB,
  price: 10 * MB,
  MP_ITEM_MATCH: 25 * MB,
  MP_ITEM: 25 * MB,
  MP_MAINTENANCE: 25 * MB,
  REPRICER: 10 * MB,
};

/** Maximum number of items of a feed, where Walmart publishes one that matters before the size does. */
export const FEED_MAX_ITEMS: Partial<Record<FeedType, number>> = {
  MP_ITEM: 10_000,
  MP_MAINTENANCE: 10_000,
  REPRICER: 10_000,
};

/**
 * Creates the file of a feed. Throws `WalmartError` of kind `rejected` if an item is invalid, there are none, or the
 * file is too large.
 */
export function feedFile(
  operation: OperationName,
  feedType: FeedType,
  json: LongJson,
  fileName = feedType.toLowerCase(),
): UploadFile {
  const file = jsonFile(`${fileName.replace(/\.json$/, "")}.json`, json);
  if (file.elements === 0) rejectInput(operation, "items", "must not be empty");
  const items = FEED_MAX_ITEMS[feedType];
  if (items !== undefined && file.elements > items) {
    const count = `are ${file.elements}, but Walmart accepts ${items} in a feed`;
    rejectInput(operation, "items", `${count}: submit fewer at once`);
  }
  const maximum = FEED_MAX_BYTES[feedType];
  if (file.length > maximum) {
    const size = `make a feed of ${file.length} bytes, but Walmart accepts ${maximum}`;
    rejectInput(operation, "items", `${size}: submit fewer at once`);
  }
  return file;
}
