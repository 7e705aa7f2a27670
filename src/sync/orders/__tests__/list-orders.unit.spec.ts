import type { ListOrdersQuery, OrdersPage } from "../../../walmart-api";
import { listOrders } from "../list-orders";

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute));

/** A fake Walmart with a number of orders per minute, whose lists end at 10,000. */
function api(perMinute: number) {
  const queries: ListOrdersQuery[] = [];
  return {
    queries,
    async *list(query: ListOrdersQuery): AsyncGenerator<OrdersPage, void, undefined> {
      queries.push(query);
      const from = query.createdStartDate ?? query.lastModifiedStartDate ?? at(0);
      const to = query.createdEndDate ?? query.lastModifiedEndDate ?? at(64);
      const totalCount = Math.round(((to.getTime() - from.getTime()) / 60_000) * perMinute);
      yield { orders: [], unreadable: [], totalCount };
      yield { orders: [], unreadable: [] };
    },
  };
}

async function listAll(perMinute: number, by: "created" | "lastModified" = "created") {
  const walmart = api(perMinute);
  let pages = 0;
  const span = { by, from: at(0), to: at(64) };
  for await (const _page of listOrders(walmart, { replacementInfo: true }, span)) pages += 1;
  return { walmart, pages };
}

describe("listOrders", () => {
  it("sends one request without an end date if the list is complete", async () => {
    const { walmart, pages } = await listAll(100);
    expect(walmart.queries).toEqual([{ replacementInfo: true, createdStartDate: at(0) }]);
    expect(pages).toBe(2);
  });

  it("splits the period, older half first, until each list is complete", async () => {
    const { walmart, pages } = await listAll(400, "lastModified");
    const requested = walmart.queries.map(({ lastModifiedStartDate, lastModifiedEndDate }) => [
      lastModifiedStartDate,
      lastModifiedEndDate,
    ]);
    expect(requested).toEqual([
      [at(0), undefined],
      [at(0), at(32)],
      [at(0), at(16)],
      [at(16), at(32)],
      [at(32), undefined],
      [at(32), at(48)],
      [at(48), undefined],
    ]);
    // Lists that are too long are discarded; their halves are used.
    expect(pages).toBe(8);
  });

  it("does not split forever", async () => {
    const { walmart } = await listAll(1_000_000);
    expect(walmart.queries.length).toBeLessThan(300);
  });
});
