import { Client } from "@medusajs/framework/pg";

/** Reads the store's database directly, through one connection because the tests poll it all the time. */
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

    /**
     * Lets the minute pass that a dead process's locks and claims hold at most: for the store's rows only, so that the
     * test need not wait. What the dead have sent must have arrived before; in truth it does so long before.
     */
    passMinute: async (pid: number) => {
      const dead = [`%:${pid}:%`];
      await all("DELETE FROM walmart_run_lock WHERE run_id LIKE $1", dead);
      for (const table of ["walmart_update", "walmart_order"])
        await all(`UPDATE ${table} SET claimed_until = now() WHERE claimed_by LIKE $1`, dead);
      // A click cut in two is taken back after half a minute.
      await all("UPDATE order_change SET created_at = created_at - interval '1 minute'");
    },

    imported: () => count("SELECT count(*) FROM walmart_order WHERE import_state = 'imported'"),

    /** Returns that are Medusa returns. */
    returned: () => count("SELECT count(*) FROM walmart_return WHERE return_id IS NOT NULL"),

    /** Grows with everything that is done. */
    progress: () =>
      count(
        `SELECT (SELECT count(*) FROM walmart_order WHERE import_state = 'imported')
          + (SELECT count(*) FROM walmart_update WHERE state = 'confirmed') AS count`,
      ),

    openUpdates: () =>
      count("SELECT count(*) FROM walmart_update WHERE state IN ('pending', 'sending')"),

    waitingEvents: () => count("SELECT count(*) FROM walmart_event WHERE emitted_at IS NULL"),

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
