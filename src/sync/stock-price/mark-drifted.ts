import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import { walmartService } from "../kernel/container";
import type { OfferKind } from "./types";
import { rowsOf } from "./rows-of";

/** However little seems to have changed, all listings are compared at least so often. */
const COMPARE_ALL_MS = 24 * 3_600_000;
const checkedSchema = z.object({ checksum: z.string(), at: z.coerce.date() });

/**
 * Marks what no event has told: listings whose stock, prices or rules are others than their value was worked out from,
 * and what Walmart has changed by itself. While a checksum says that nothing can have changed, listings are not compared,
 * unless `thorough`, or not since yesterday. Answers how many were marked.
 */
export async function markForgotten(
  container: MedusaContainer,
  account: WalmartAccountRow,
  kind: OfferKind,
  thorough: boolean,
): Promise<number> {
  // The checksum is read before the comparison: what changes in between is found now, and makes another one next time.
  const { accounts, listingChanges } = walmartService(container);
  const [repeated, [row]] = await Promise.all([
    listingChanges.markFrom(kind.repeat(account)),
    kind.checksum(container, account).then((sql) => rowsOf<{ checksum: string }>(container, sql)),
  ]);
  const checksum = row?.checksum ?? "";
  if (!thorough && isSame(account.value_checksums, kind, checksum)) return repeated;
  const marked = await listingChanges.markFrom(await kind.compare(container, account));
  await accounts.storeChecksum(account.id, kind.change, checksum);
  return repeated + marked;
}

function isSame(
  checked: Record<string, unknown> | null,
  kind: OfferKind,
  checksum: string,
): boolean {
  const last = checkedSchema.safeParse(checked?.[kind.change]).data;
  return last?.checksum === checksum && Date.now() - last.at.getTime() < COMPARE_ALL_MS;
}
