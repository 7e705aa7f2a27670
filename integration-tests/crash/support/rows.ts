import { Client } from "@medusajs/framework/pg";

/** What stands in the store's database, read past the store, by one connection: it is looked at all the time. */
export async function openRows(url: string) {
  const client = new Client({ connectionString: url });
  await client.connect();
  const all = async <T>(sql: string, values?: unknown[]) =>
    (await client.query(sql, values)).rows as T[];
  const count = async (sql: string, values?: unknown[]) =>
    Number((await all<{ count: string }>(sql, values))[0]?.count ?? 0);
  return {
    all,
    count,
    close: () => client.end(),

    /** Rows that a process holds claims on. */
    claimsOf: (pid: number) =>
      count(
        `SELECT (SELECT count(*) FROM walmart_update WHERE state = 'sending' AND claimed_by LIKE $1)
          + (SELECT count(*) FROM walmart_order WHERE import_state = 'claimed' AND claimed_by LIKE $1) AS count`,
        [`%:${pid}:%`],
      ),

    imported: () => count("SELECT count(*) FROM walmart_order WHERE import_state = 'imported'"),

    /** Grows with everything that is done. */
    progress: () =>
      count(
        `SELECT (SELECT count(*) FROM walmart_order WHERE import_state = 'imported')
          + (SELECT count(*) FROM walmart_update WHERE state = 'confirmed') AS count`,
      ),

    openUpdates: () =>
      count("SELECT count(*) FROM walmart_update WHERE state IN ('pending', 'sending')"),

    /** Imported purchase orders with their Medusa items, oldest first. */
    importedOrders: () =>
      all<{ po: string; row_id: string; order_id: string; items: Record<string, string> }>(
        `SELECT o.purchase_order_id AS po, o.id AS row_id, o.order_id,
          jsonb_object_agg(l.sku, l.line_item_id) AS items
        FROM walmart_order o JOIN walmart_order_line l ON l.walmart_order_id = o.id
        WHERE o.import_state = 'imported' GROUP BY o.id ORDER BY o.purchase_order_id`,
      ),
  };
}

export type Rows = Awaited<ReturnType<typeof openRows>>;
