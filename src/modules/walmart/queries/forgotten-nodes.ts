/**
 * A value by ship node, with zero for those that Walmart still shows and that were taken out of the settings; any other
 * value as it is. `l` is the listing.
 */
export function withForgottenNodes(value: string): string {
  return `CASE WHEN jsonb_typeof(${value}) = 'object' AND jsonb_typeof(l.walmart_node_quantities) = 'object'
    THEN COALESCE((SELECT jsonb_object_agg(n.node, 0) FROM jsonb_object_keys(l.walmart_node_quantities) AS n(node)), '{}'::jsonb)
      || ${value}
    ELSE ${value} END`;
}
