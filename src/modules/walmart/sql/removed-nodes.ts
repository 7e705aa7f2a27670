/**
 * SQL of a value by ship node, with zero for the nodes that Walmart still shows and that were removed from the settings;
 * any other value unchanged. `l` is the listing.
 */
export function withRemovedNodes(value: string): string {
  return `CASE WHEN jsonb_typeof(${value}) = 'object' AND jsonb_typeof(l.walmart_node_quantities) = 'object'
    THEN COALESCE((SELECT jsonb_object_agg(n.node, 0) FROM jsonb_object_keys(l.walmart_node_quantities) AS n(node)), '{}'::jsonb)
      || ${value}
    ELSE ${value} END`;
}
