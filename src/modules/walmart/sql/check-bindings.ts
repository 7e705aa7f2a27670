import { MedusaError } from "@medusajs/framework/utils";

/** A named binding, but no cast (`::text`). */
const BINDING = /(?<![:\w]):([a-z_]\w*)/gi;

/**
 * Checks that a statement uses exactly the bindings that it is given. Knex passes over an unused one, and takes a cast
 * for a binding of the same name.
 *
 * @throws MedusaError (UNEXPECTED_STATE) that names the bindings at fault.
 */
export function checkBindings(sql: string, bindings: Readonly<Record<string, unknown>>): void {
  const used = new Set(Array.from(sql.matchAll(BINDING), ([, name]) => name as string));
  const given = Object.keys(bindings);
  const problems = [
    ...given.filter((name) => !used.has(name)).map((name) => `unused: ${name}`),
    ...[...used].filter((name) => bindings[name] === undefined).map((name) => `missing: ${name}`),
    ...given
      .filter((name) => sql.includes(`::${name}`))
      .map((name) => `named like a type: ${name}`),
  ];
  if (!problems.length) return;
  throw new MedusaError(
    MedusaError.Types.UNEXPECTED_STATE,
    `The bindings do not fit the statement (${problems.join(", ")}): ${sql}`,
  );
}
