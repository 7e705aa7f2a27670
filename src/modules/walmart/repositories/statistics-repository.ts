import { localDays } from "../../../mapping/local-days";
import type { Statistics, StatisticsInput } from "../rows/statistics";
import { SqlRepository } from "../sql/sql-repository";
import { IMPORT_DELAYS_SQL, SALES_SQL, SHIPMENT_DELAYS_SQL } from "../sql/statistics";

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

/** Orders, sales and delays by day. */
export class StatisticsRepository extends SqlRepository {
  /** Three statements, whatever the number of orders. */
  async read({ account_id, days, time_zone }: StatisticsInput): Promise<Statistics> {
    const calendar = localDays(time_zone, new Date(), 1 - days, 0);
    const bindings = {
      account_id: account_id ?? null,
      starts: calendar.map((day) => day.from.toISOString()),
      from: calendar[0]?.from as Date,
      until: calendar.at(-1)?.until as Date,
    };
    const [sales, imports, shipments] = await Promise.all([
      this.rows<SalesRow>(SALES_SQL, bindings),
      this.rows<DelayRow>(IMPORT_DELAYS_SQL, bindings),
      this.rows<DelayRow>(SHIPMENT_DELAYS_SQL, bindings),
    ]);
    const currency_code = mainCurrency(sales);
    const [importSeconds, shipmentSeconds] = [secondsByDay(imports), secondsByDay(shipments)];
    return {
      currency_code,
      days: calendar.map(({ date }, index) => {
        const own = sales.filter(({ day }) => day === index + 1);
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
}

function secondsByDay(rows: DelayRow[]): Map<number, number> {
  return new Map(rows.map(({ day, seconds }) => [day, Math.round(seconds)]));
}

function mainCurrency(rows: SalesRow[]): string | null {
  const orders = new Map<string, number>();
  for (const row of rows) {
    orders.set(row.currency_code, (orders.get(row.currency_code) ?? 0) + row.orders);
  }
  return [...orders].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
