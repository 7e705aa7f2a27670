import { scheduleFrom, summarize } from "../_run-sync";

describe("summarize", () => {
  const result = (what: string, counts: Record<string, number>, errors = 0) => ({
    account_id: "walacc_1",
    what,
    ok: errors === 0,
    counts,
    errors: Array.from({ length: errors }, () => ({ message: "No." })),
  });

  it("sums up all accounts in one line and leaves out zero counts", () => {
    expect(
      summarize([
        result("orders", { imported: 2, updated: 0 }),
        result("updates", { confirmed: 3 }),
        result("orders", { imported: 1, held: 1 }, 2),
      ]),
    ).toBe("orders imported 3, updates confirmed 3, orders held 1, errors 2");
  });

  it("is empty if nothing was done", () => {
    expect(summarize([])).toBe("");
    expect(summarize([result("orders", { imported: 0 })])).toBe("");
  });
});

describe("scheduleFrom", () => {
  const VARIABLE = "WALMART_TEST_CRON";
  afterEach(() => {
    Reflect.deleteProperty(process.env, VARIABLE);
  });

  it.each([
    [undefined, "*/2 * * * *"],
    ["", "*/2 * * * *"],
    ["  ", "*/2 * * * *"],
    ["*/5 * * * *", "*/5 * * * *"],
    // Wakes once a day and does nothing.
    ["off", "0 0 * * *"],
    [" OFF ", "0 0 * * *"],
  ])("%j is %s", (value, schedule) => {
    if (value !== undefined) process.env[VARIABLE] = value;
    expect(scheduleFrom(VARIABLE, "*/2 * * * *")).toBe(schedule);
  });
});
