import type { ItemEntry, ItemProblem } from "../../mapping/item-setup";
import type { ValueOrigin } from "../../types";
import type { ItemListing } from "./item-listing";

/** A listing as Walmart would get it, and what keeps it from being sent. */
export interface PreparedItem {
  listing: ItemListing;
  product_type: string | null;
  identifier: { type: string; value: string } | null;
  /** Absent if not even its product type is known. */
  entry: ItemEntry | null;
  /** Where the attributes' values come from, by name. */
  origins: Record<string, ValueOrigin>;
  problems: ItemProblem[];
}
