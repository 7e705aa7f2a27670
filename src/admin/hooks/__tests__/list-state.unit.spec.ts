import { orderListParams } from "../../routes/walmart/orders/list";
import { listParams, readListState, writeListState } from "../use-list-state";

const IDS = ["status", "account_id"];
const read = (query: string) => readListState(new URLSearchParams(query), IDS);
const write = (query: string, change: Parameters<typeof writeListState>[1]) =>
  writeListState(new URLSearchParams(query), change).toString();

it("reads the state from the URL, and ignores invalid values", () => {
  expect(read("q=mug&order=-total&offset=45&status=open,error&open=1")).toEqual({
    q: "mug",
    order: "-total",
    offset: 40,
    filters: { status: ["open", "error"] },
  });
  for (const offset of ["-20", "x", "1.5", ""]) {
    expect(read(`offset=${offset}`).offset).toBe(0);
  }
});

it("writes the state to the URL, and keeps other parameters", () => {
  const state = read("q=mug&order=-total&offset=40&status=open,error");
  expect(readListState(new URLSearchParams(write("open=1", state)), IDS)).toEqual(state);
  expect(write("open=1", state)).toContain("open=1");
});

it("goes back to the first page when the rows change", () => {
  expect(write("offset=40", { q: "mug" })).toBe("q=mug");
  expect(write("offset=40&status=open", { filters: { status: [] } })).toBe("");
  expect(write("q=mug", { offset: 20 })).toBe("q=mug&offset=20");
});

it("requests several values of a filter", () => {
  expect(listParams(read("status=open,error&offset=20"))).toEqual({
    limit: 20,
    offset: 20,
    status: "open,error",
  });
});

describe("orders", () => {
  const now = new Date(2026, 10, 24, 15, 30);
  const params = (filters: Record<string, string[]>) =>
    orderListParams({ q: "", order: "", offset: 0, filters }, now);

  it("uses the merchant's day for due dates", () => {
    expect(params({ due: ["today"] })).toEqual({
      limit: 20,
      offset: 0,
      to_ship: true,
      ship_by_from: now.toISOString(),
      ship_by_until: new Date(2026, 10, 25).toISOString(),
    });
    expect(params({ due: ["tomorrow"] })).toMatchObject({
      ship_by_from: new Date(2026, 10, 25).toISOString(),
      ship_by_until: new Date(2026, 10, 26).toISOString(),
    });
    expect(params({ due: ["late"] })).toMatchObject({ attention: "order_late" });
  });

  it("leaves out values that the server would reject", () => {
    expect(
      params({ status: ["open", "lost"], return_requested: ["perhaps"], due: ["never"] }),
    ).toEqual({ limit: 20, offset: 0, status: "open" });
  });
});
