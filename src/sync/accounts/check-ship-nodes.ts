import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";

/**
 * Checks that the locations of ship nodes exist: one that does not would have Walmart sell nothing.
 *
 * @throws MedusaError (INVALID_DATA) for the first that does not.
 */
export async function checkShipNodes(
  container: MedusaContainer,
  nodes: Record<string, string> | null | undefined,
): Promise<void> {
  const ids = Object.values(nodes ?? {});
  if (!ids.length) return;
  const locations = await container
    .resolve(Modules.STOCK_LOCATION)
    .listStockLocations({ id: ids }, { select: ["id"] });
  const known = new Set(locations.map(({ id }) => id));
  for (const [node, id] of Object.entries(nodes ?? {})) {
    if (known.has(id)) continue;
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `settings.ship_nodes.${node}: there is no stock location ${id}. Use the id of one of the store's.`,
    );
  }
}
