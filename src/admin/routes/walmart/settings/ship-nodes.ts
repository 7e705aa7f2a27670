import { z } from "zod";

interface ShipNodeRow {
  /** Walmart's ship node. */
  node: string;
  /** The stock location's id. */
  location: string;
}

/** The setting as rows of the form. */
export const shipNodeRows = (nodes: Record<string, string> = {}): ShipNodeRow[] =>
  Object.entries(nodes).map(([node, location]) => ({ node, location }));

/** What keeps ship nodes from being saved. */
export function shipNodeProblem(rows: ShipNodeRow[]): "incomplete" | "twice" | null {
  const nodes = rows.map(({ node }) => node.trim());
  if (rows.some(({ node, location }) => !node.trim() || !location)) return "incomplete";
  return new Set(nodes).size < nodes.length ? "twice" : null;
}

/** The rows as the setting; null, which removes it, if there are none. */
export const shipNodesSchema = z.object({
  ship_nodes: z
    .array(z.object({ node: z.string(), location: z.string() }))
    .refine((rows) => shipNodeProblem(rows) === null)
    .transform((rows) =>
      rows.length > 0
        ? Object.fromEntries(rows.map(({ node, location }) => [node.trim(), location]))
        : null,
    ),
});
