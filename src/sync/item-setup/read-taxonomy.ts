import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import { walmartService } from "../kernel/container";
import { withRunLock } from "../kernel/run-lock";
import { specVersionOf } from "./spec-version";

const HOUR = 60 * 60_000;
/** Walmart changes the taxonomy of a version rarely. */
const KEEP_MS = 7 * 24 * HOUR;

/**
 * Reads Walmart's taxonomy unless a recent one is stored. One process reads it at a time.
 *
 * @param needed product types; if one is missing, a taxonomy that is older than an hour is read again
 * @returns those of the needed product types that the taxonomy has
 * @throws WalmartError if Walmart cannot be asked and no taxonomy is stored
 */
export async function readTaxonomy(
  container: MedusaContainer,
  account: WalmartAccountRow,
  { needed = [] }: { needed?: readonly string[] } = {},
): Promise<string[]> {
  const { productTypes } = walmartService(container);
  const version = specVersionOf(account);
  const age = async () => {
    const readAt = await productTypes.taxonomyReadAt(version);
    return readAt ? Date.now() - readAt.getTime() : Infinity;
  };
  const known = await listedTypes(container, account, needed);
  const most = known.length === needed.length ? KEEP_MS : HOUR;
  if ((await age()) <= most) return known;
  await withRunLock(container, `walmart:taxonomy:${version.version}`, {}, async () => {
    if ((await age()) <= most) return;
    const client = await walmartService(container).clientFor(account);
    const types = await client.itemSetup.listProductTypes({
      feedType: "MP_ITEM",
      version: version.version,
    });
    await productTypes.storeTaxonomy(version, types);
  });
  return await listedTypes(container, account, needed);
}

async function listedTypes(
  container: MedusaContainer,
  account: WalmartAccountRow,
  names: readonly string[],
): Promise<string[]> {
  if (!names.length) return [];
  const rows = await walmartService(container).listWalmartProductTypes(
    { ...specVersionOf(account), product_type: [...names], listed_at: { $ne: null } },
    { select: ["id", "product_type"] },
  );
  return rows.map(({ product_type }) => product_type);
}
