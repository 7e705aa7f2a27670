import type { WalmartAccountRow } from "../../modules/walmart/types";
import { readSettings } from "../../types/schemas/account-settings";
import { FEED_VERSIONS, type FeedType } from "../../walmart-api";

/** The version of a feed type's specification that an account uses: its setting, or the newest that is known. */
export function feedVersion({ settings }: Pick<WalmartAccountRow, "settings">, type: FeedType) {
  return readSettings(settings).feed_versions?.[type] ?? FEED_VERSIONS[type];
}
