import { readFileSync } from "node:fs";
import type { Sold } from "./purchase-orders";
import type { Rows } from "./rows";

interface HeardEvent {
  name: string;
  data: { event_id: string; purchase_order_id?: string };
}

/** What the subscribers of all processes have written down. */
function readHeard(file: string): { heard: HeardEvent[]; lost: number } {
  const lines = readFileSync(file, "utf8").trim().split("\n");
  const parsed = lines.map((line) => JSON.parse(line) as HeardEvent | { lost: number });
  const heard = parsed.filter((line) => "name" in line);
  return { heard, lost: parsed.length - heard.length };
}

/**
 * Every event was heard at least once, the import of each order among them, in the order of its subject. An event that
 * was heard again has the same id and payload, so that a subscriber can handle it once. Returns the counts.
 */
export async function checkEvents(rows: Rows, file: string, sold: Sold[]): Promise<string> {
  const { heard, lost } = readHeard(file);
  const first = new Map<string, HeardEvent>();
  for (const event of heard) {
    const known = first.get(event.data.event_id);
    if (known) expect(event).toEqual(known);
    else first.set(event.data.event_id, event);
  }

  const imported = [...first.values()].filter(({ name }) => name === "walmart.order.imported");
  expect(imported.map(({ data }) => data.purchase_order_id).sort()).toEqual(
    sold.map(({ input }) => input.purchaseOrderId).sort(),
  );

  const written = await rows.all<{ id: string; subject_id: string }>(
    "SELECT id, subject_id FROM walmart_event ORDER BY sequence",
  );
  const bySubject = (ids: string[]) => {
    const subjects = new Map(written.map(({ id, subject_id }) => [id, subject_id]));
    const lists: Record<string, string[]> = {};
    for (const id of ids) (lists[subjects.get(id) ?? "unknown"] ??= []).push(id);
    return lists;
  };
  expect(bySubject([...first.keys()])).toEqual(bySubject(written.map(({ id }) => id)));
  expect(lost).toBeGreaterThan(0);
  expect(heard.length).toBeGreaterThan(first.size);
  return [
    `${imported.length} imports of ${sold.length} orders heard`,
    `${first.size} of ${written.length} events heard, ${heard.length - first.size} of them again`,
    `the bus was lost ${lost} times`,
  ].join("; ");
}
