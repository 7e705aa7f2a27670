import { walmartRows } from "../../support/store/rows";
import { storePart } from "../../support/store/suite";

const HOUR = 3_600_000;
const ago = (ms: number) => new Date(Date.now() - ms);

export const apiStatistics = storePart("api-statistics", (store) => {
  const rows = () => walmartRows(store.container);
  let accountId: string;

  beforeAll(async () => {
    const account = await rows().account({ name: "Main", created_at: ago(100 * HOUR) });
    accountId = account.id;
    const order = (purchase_order_id: string, data: Record<string, unknown>) =>
      rows().order({ account_id: account.id, purchase_order_id, total: 10, ...data });
    // Sold in this minute, the last two half a minute and a minute before they were stored.
    await order("1", { ordered_at: ago(0) });
    await order("2", { ordered_at: ago(30_000), status: "canceled" });
    await order("3", { ordered_at: ago(60_000), total: 5.5 });
    // Another currency counts as an order, not as sales.
    await order("4", { ordered_at: ago(0), currency_code: "cad" });
    // Before the account was connected: nothing to learn of the delay.
    await order("5", { ordered_at: ago(9 * 24 * HOUR) });
    await order("6", { ordered_at: ago(40 * 24 * HOUR) });
    await rows().update({
      account_id: account.id,
      kind: "ship",
      state: "confirmed",
      confirmed_at: new Date(Date.now() + 4_000),
    });
    await rows().update({ account_id: account.id, kind: "cancel", state: "confirmed" });
  });

  const statistics = async (query = "") => {
    const { status, data } = await store.get(`/admin/walmart/statistics${query}`);
    expect({ status, data }).toMatchObject({ status: 200 });
    return data.statistics as {
      currency_code: string | null;
      days: {
        date: string;
        orders: number;
        sales: number;
        import_seconds: number | null;
        shipment_seconds: number | null;
      }[];
    };
  };

  it("returns orders, sales and delays per day, without gaps, until today", async () => {
    const { currency_code, days } = await statistics();
    expect(currency_code).toBe("usd");
    expect(days).toHaveLength(30);
    expect(days.at(-1)?.date).toBe(new Date().toISOString().slice(0, 10));
    // Around midnight some belong to yesterday.
    const recent = days.slice(-2);
    expect(recent.reduce((sum, { orders }) => sum + orders, 0)).toBe(4);
    expect(recent.reduce((sum, { sales }) => sum + sales, 0)).toBe(15.5);
    expect(days.reduce((sum, { orders }) => sum + orders, 0)).toBe(5);
    const delays = days.map(({ import_seconds }) => import_seconds);
    expect(delays.slice(0, -2).every((seconds) => seconds === null)).toBe(true);
    expect(Math.max(...delays.map((seconds) => seconds ?? 0))).toBeLessThan(90);
    const shipped = days.flatMap(({ shipment_seconds }) => shipment_seconds ?? []);
    expect(shipped).toHaveLength(1);
    expect(shipped[0]).toBeGreaterThanOrEqual(1);
  });

  it("asks for as many days, an account and a zone", async () => {
    expect((await statistics("?days=7&time_zone=Asia/Tokyo")).days).toHaveLength(7);
    const none = await statistics("?account_id=walacc_none&days=1");
    expect(none).toMatchObject({ currency_code: null, days: [{ orders: 0, sales: 0 }] });
    const own = await statistics(`?account_id=${accountId}&days=90`);
    expect(own.days.reduce((sum, { orders }) => sum + orders, 0)).toBe(6);
  });

  it("answers 400 to a wrong query and names what is wrong", async () => {
    for (const query of ["days=0", "days=91", "days=x", "time_zone=Mars/Olympus", "day=1"]) {
      const { status, data } = await store.get(`/admin/walmart/statistics?${query}`);
      expect({ query, status, type: data.type }).toEqual({
        query,
        status: 400,
        type: "invalid_data",
      });
      expect(data.message).toContain(query.split("=")[0]);
    }
  });

  it("names Walmart's carriers, and when the work is done", async () => {
    const { data } = await store.get("/admin/walmart/carriers");
    expect(data.carriers).toEqual(expect.arrayContaining(["UPS", "USPS", "FedEx"]));
    const schedules = await store.get("/admin/walmart/schedules");
    expect(schedules.data.schedules).toContainEqual({
      what: "orders",
      variable: "WALMART_ORDERS_CRON",
      cron: null,
    });
  });

  it("answers 401 without authentication", async () => {
    for (const path of ["statistics", "carriers", "schedules"]) {
      const answer = await store.http.get(`/admin/walmart/${path}`, { validateStatus: () => true });
      expect(answer.status).toBe(401);
    }
  });
});
