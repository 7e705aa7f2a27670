import { createHash } from "node:crypto";
import { type ItemEntry, maintenanceEntry } from "../../mapping/item-setup";

/** Hash of what a later change of an item's content would send. Equal contents have equal hashes, in whatever order. */
export function contentHash(entry: ItemEntry): string {
  return createHash("sha256")
    .update(canonical(maintenanceEntry(entry)))
    .digest("hex");
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const fields = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`);
  return `{${fields.join(",")}}`;
}
