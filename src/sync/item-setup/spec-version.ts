import type { SpecVersion, WalmartAccountRow } from "../../modules/walmart/types";
import { feedVersion } from "../feeds/feed-version";

/** The version of the item specification that an account uses. */
export function specVersionOf(account: Pick<WalmartAccountRow, "settings">): SpecVersion {
  return { feed_type: "MP_ITEM", version: feedVersion(account, "MP_ITEM") };
}
