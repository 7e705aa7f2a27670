import type { PreparedStore } from "../../support/store-process";

/** What stands in the store's database, read past the store. */
export function rowsOf(store: PreparedStore, url: string) {
  const all = <T>(sql: string, values?: unknown[]) => store.query<T>(url, sql, values);
  const count = async (sql: string, values?: unknown[]) =>
    Number((await all<{ count: string }>(sql, values))[0]?.count ?? 0);
  return {
    all,
    count,

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

export type Rows = ReturnType<typeof rowsOf>;
