import type { MedusaContainer } from "@medusajs/framework/types";
import { ORPHANS_SQL } from "./sql/stock";
import { rowsOf } from "./rows-of";

/** Of listings, those whose variant was deleted from the store. */
export async function orphanedListings(
  container: MedusaContainer,
  listings: readonly { listing_id: string }[],
): Promise<Set<string>> {
  const ids = listings.map(({ listing_id }) => listing_id);
  const rows = await rowsOf<{ id: string }>(container, {
    sql: ORPHANS_SQL,
    bindings: { ids },
  });
  return new Set(rows.map(({ id }) => id));
}
