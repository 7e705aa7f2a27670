import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";

/**
 * Checks that the stock locations of ship nodes exist. An unknown one would set stock at Walmart to zero.
 *
 * @throws MedusaError (INVALID_DATA) for the first that does not exist
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
      `settings.ship_nodes.${node}: This store has no stock location with the id ${id}. Use the id of an existing stock location.`,
    );
  }
}
