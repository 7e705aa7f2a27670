import { refuseInput } from "../errors/input";
import { jsonFile, type LongJson } from "../http/json-file";
import type { UploadFile } from "../http/multipart";
import type { FeedType } from "../interfaces/feeds";
import type { OperationName } from "../operations";

const MB = 1_000_000;

/** How large a feed may be, by its type. Walmart says MB, and the smaller meaning is the safe one. */
export const FEED_MAX_BYTES: Record<FeedType, number> = {
  inventory: 10 * MB,
  MP_INVENTORY: MB,
  price: 10 * MB,
  MP_ITEM_MATCH: 25 * MB,
};

/** The file of a feed. Throws `WalmartError` of kind `rejected` if an item is wrong, there is none, or it is too large. */
export function feedFile(
  operation: OperationName,
  feedType: FeedType,
  json: LongJson,
  fileName = feedType.toLowerCase(),
): UploadFile {
  const file = jsonFile(`${fileName.replace(/\.json$/, "")}.json`, json);
  if (file.elements === 0) refuseInput(operation, "items", "must not be empty");
  const maximum = FEED_MAX_BYTES[feedType];
  if (file.length > maximum) {
    const size = `make a feed of ${file.length} bytes, and Walmart takes ${maximum}`;
    refuseInput(operation, "items", `${size}: submit fewer at once`);
  }
  return file;
}
