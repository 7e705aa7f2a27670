import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { localDays } from "../../mapping/local-days";
import { IMPORT_DELAYS_SQL, SALES_SQL, SHIPMENT_DELAYS_SQL } from "./statistics-sql";

export interface StatisticsInput {
  /** All accounts if left out. */
  account_id?: string;
  /** How many days, the last of which is today. */
  days: number;
  /** The merchant's zone: it says where one day ends and the next begins. */
  time_zone: string;
}

export interface DayStatistics {
  /** `2026-11-24` */
  date: string;
  orders: number;
  sales: number;
  /** Null where there was nothing to measure. */
  import_seconds: number | null;
  shipment_seconds: number | null;
}

export interface Statistics {
  /** The currency of `sales`: the one of most orders. Sales in others are not in it. */
  currency_code: string | null;
  /** Oldest first, without gaps. */
  days: DayStatistics[];
}

interface SalesRow {
  day: number;
  currency_code: string;
  orders: number;
  sales: string | number;
}

interface DelayRow {
  day: number;
  seconds: number;
}

/** How orders, sales and delays went day by day: three statements, whatever the number of orders. */
export async function readStatistics(
  container: MedusaContainer,
  { account_id, days, time_zone }: StatisticsInput,
): Promise<Statistics> {
  const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
  const calendar = localDays(time_zone, new Date(), 1 - days, 0);
  const from = calendar[0]?.from as Date;
  const until = calendar.at(-1)?.until as Date;
  const starts = calendar.map((day) => day.from.toISOString()).join(",");
  const parameters = [starts, from, until, account_id ?? null, account_id ?? null];
  const [sales, imports, shipments] = await Promise.all([
    knex.raw<{ rows: SalesRow[] }>(SALES_SQL, parameters),
    knex.raw<{ rows: DelayRow[] }>(IMPORT_DELAYS_SQL, parameters),
    knex.raw<{ rows: DelayRow[] }>(SHIPMENT_DELAYS_SQL, parameters),
  ]);

  const currency_code = mainCurrency(sales.rows);
  const secondsOf = ({ rows }: { rows: DelayRow[] }) =>
    new Map(rows.map(({ day, seconds }) => [day, Math.round(seconds)]));
  const [importSeconds, shipmentSeconds] = [secondsOf(imports), secondsOf(shipments)];
  return {
    currency_code,
    days: calendar.map(({ date }, index) => {
      const own = sales.rows.filter(({ day }) => day === index + 1);
      return {
        date,
        orders: own.reduce((sum, { orders }) => sum + orders, 0),
        sales: Number(own.find((row) => row.currency_code === currency_code)?.sales ?? 0),
        import_seconds: importSeconds.get(index + 1) ?? null,
        shipment_seconds: shipmentSeconds.get(index + 1) ?? null,
      };
    }),
  };
}

function mainCurrency(rows: SalesRow[]): string | null {
  const orders = new Map<string, number>();
  for (const row of rows) {
    orders.set(row.currency_code, (orders.get(row.currency_code) ?? 0) + row.orders);
  }
  return [...orders].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
