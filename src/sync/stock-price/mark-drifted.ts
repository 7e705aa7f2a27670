import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import { walmartService } from "../kernel/container";
import type { ValueKind } from "./types";
import { rowsOf } from "./rows-of";

/** All listings are compared at least this often, even if nothing seems to have changed. */
const COMPARE_ALL_MS = 24 * 3_600_000;
const checkedSchema = z.object({ checksum: z.string(), at: z.coerce.date() });

/**
 * Marks changes that no event reported: listings whose stock, prices or rules differ from those that their value was
 * computed from, and values that Walmart has changed itself. Listings are only compared if a checksum shows that
 * something may have changed, if the last comparison is a day old, or if `thorough`.
 *
 * @returns how many listings are marked
 */
export async function markDrifted(
  container: MedusaContainer,
  account: WalmartAccountRow,
  kind: ValueKind,
  thorough: boolean,
): Promise<number> {
  // The checksum is read before the comparison: a change in between is found now, and differs again next time.
  const { accounts, listingChanges } = walmartService(container);
  const [repeated, [row]] = await Promise.all([
    listingChanges.markFrom(kind.resend(account)),
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
  kind: ValueKind,
  checksum: string,
): boolean {
  const last = checkedSchema.safeParse(checked?.[kind.change]).data;
  return last?.checksum === checksum && Date.now() - last.at.getTime() < COMPARE_ALL_MS;
}
