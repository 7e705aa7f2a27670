/** A field's place in a request as messages show it, such as `parcels[0].items[1].quantity`. */
export function fieldPath(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === "number") return `${path}[${key}]`;
    return path ? `${path}.${String(key)}` : String(key);
  }, "");
}
