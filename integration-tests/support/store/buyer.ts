import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { OrderInput } from "../../../src/simulator";
import type { TestStore } from "./suite";

/** A buyer whose data is found wherever it is. */
export const BUYER = {
  customerEmailId: "zq7731x@relay.walmart.com",
  shippingInfo: {
    phone: "4795559876",
    postalAddress: {
      name: "Zebulon Quixote-Östlund",
      address1: "77 Larkspur Hollow (rear)",
      address2: "Unit Zeta 9",
      city: "Bentonville",
      state: "AR",
      postalCode: "72716",
      country: "USA",
    },
  },
} satisfies Partial<OrderInput>;

const TRACES = ["Zebulon", "Quixote", "zq7731x", "4795559876", "Larkspur", "Unit Zeta", "72716"];

/** Searches all tables of the plugin for a buyer's data. */
export function buyerOf(store: TestStore) {
  const knex = () => store.container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
  const query = async <T>(sql: string, values: string[] = []): Promise<T[]> =>
    (await knex().raw<{ rows: T[] }>(sql, values)).rows;

  return {
    query,

    /** The columns that contain something of the buyer, as `table.column: what`. */
    async found(): Promise<string[]> {
      const columns = await query<{ t: string; c: string }>(`
        SELECT table_name AS t, column_name AS c FROM information_schema.columns
        WHERE table_schema = 'public' AND table_name LIKE 'walmart\\_%'
          AND data_type IN ('text', 'character varying', 'jsonb', 'json', 'ARRAY')`);
      expect(columns.length).toBeGreaterThan(100);
      const found: string[] = [];
      for (const { t, c } of columns) {
        for (const trace of TRACES) {
          const rows = await query(`SELECT 1 FROM "${t}" WHERE "${c}"::text ILIKE ? LIMIT 1`, [
            `%${trace}%`,
          ]);
          if (rows.length) found.push(`${t}.${c}: ${trace}`);
        }
      }
      return found;
    },

    /** As if all that is stored had happened this many days ago. */
    async age(days: number): Promise<void> {
      for (const table of [
        "order",
        "return",
        "update",
        "activity",
        "webhook_event",
        "notice",
        "payout_file",
      ])
        await query(`
          UPDATE walmart_${table} SET created_at = created_at - interval '${days} days',
            updated_at = updated_at - interval '${days} days'`);
    },
  };
}
