/** The names of a JSON object that are kept: whole, or only some of what is inside. All others are left out. */
export interface Kept {
  readonly [name: string]: true | Kept;
}

/**
 * An expression for a copy of a JSON value with nothing but the kept names. Where one object is expected, a list of them
 * may be; anything else becomes an empty object, so that what Walmart may send one day is left out as well.
 *
 * @param value an expression of the type jsonb
 */
export function keptJson(value: string, kept: Kept, depth = 1): string {
  const [element, field, copy] = [`element${depth}`, `field${depth}`, `copy${depth}`];
  const names = Object.keys(kept).map((name) => `'${name}'`);
  const inner = Object.entries(kept).flatMap(([name, some]) =>
    some === true ? [] : [`WHEN '${name}' THEN ${keptJson(`${field}.value`, some, depth + 1)}`],
  );
  const content = inner.length
    ? `CASE ${field}.key ${inner.join(" ")} ELSE ${field}.value END`
    : `${field}.value`;
  return `(
  SELECT CASE jsonb_typeof(${value})
    WHEN 'array' THEN COALESCE(jsonb_agg(${copy}.value ORDER BY ${copy}.place), '[]'::jsonb)
    ELSE jsonb_agg(${copy}.value) -> 0 END
  FROM (
    SELECT ${element}.place, (
      SELECT COALESCE(jsonb_object_agg(${field}.key, ${content}), '{}'::jsonb)
      FROM jsonb_each(
        CASE jsonb_typeof(${element}.value) WHEN 'object' THEN ${element}.value ELSE '{}'::jsonb END
      ) AS ${field}
      WHERE ${field}.key IN (${names.join(", ")})
    ) AS value
    FROM jsonb_array_elements(
      CASE jsonb_typeof(${value}) WHEN 'array' THEN ${value} ELSE jsonb_build_array(${value}) END
    ) WITH ORDINALITY AS ${element}(value, place)
  ) AS ${copy})`;
}
