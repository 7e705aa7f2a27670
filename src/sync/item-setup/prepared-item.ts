import type { ItemEntry, ItemProblem, PreparedEntry } from "../../mapping/item-setup";
import type { ItemListing } from "./item-listing";

/** A listing as Walmart would get it, and what keeps it from being sent. */
export interface PreparedItem {
  listing: ItemListing;
  product_type: string | null;
  identifier: { type: string; value: string } | null;
  /** Absent if not even its product type is known. */
  entry: ItemEntry | null;
  /** Where the attributes' values come from, by name. */
  origins: PreparedEntry["origins"];
  /** What would be sent in place of values that are set on the listing. */
  inherited: PreparedEntry["inherited"];
  problems: ItemProblem[];
}
