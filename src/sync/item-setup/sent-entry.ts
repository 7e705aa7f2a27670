import { z } from "@medusajs/framework/zod";
import type { ItemEntry } from "../../mapping/item-setup";
import type { WalmartFeedRow } from "../../modules/walmart/types";

const entriesSchema = z.array(
  z.object({
    sku: z.string(),
    /** Of the content. */
    hash: z.string(),
    Orderable: z.record(z.string(), z.unknown()),
    Visible: z.record(z.string(), z.record(z.string(), z.unknown())),
  }),
);

/** An entry of a feed of items as it is stored. */
export type SentEntry = z.output<typeof entriesSchema>[number];

/** The stored entries of a feed of items. */
export function sentEntries({ items }: Pick<WalmartFeedRow, "items">): SentEntry[] {
  return entriesSchema.parse(items);
}

/** The entry as Walmart gets it. */
export function toItemEntry({ Orderable, Visible }: SentEntry): ItemEntry {
  return { Orderable, Visible };
}
