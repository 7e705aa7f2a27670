import { logLine } from "../log-event";

describe("a line of the log", () => {
  it("begins with the event and what it is about, and ends with the text", () => {
    expect(
      logLine(
        "message_retried",
        {
          account_id: "walacc_1",
          purchase_order: "1796277083022",
          kind: "ship",
          attempt: 3,
          class: "no_answer",
        },
        "Walmart did not answer: timeout",
      ),
    ).toBe(
      "walmart: message_retried account_id=walacc_1 purchase_order=1796277083022 kind=ship attempt=3 " +
        "class=no_answer: Walmart did not answer: timeout",
    );
  });

  it.each([
    [{ kind: undefined, id: null, attempt: 0 }, "walmart: lock_lost attempt=0: x"],
    [{ kind: "walmart:orders:walacc_1" }, "walmart: lock_lost kind=walmart:orders:walacc_1: x"],
    [{ kind: "a b" }, 'walmart: lock_lost kind="a b": x'],
    [{ kind: 'a"b\nc' }, 'walmart: lock_lost kind="a\\"b\\nc": x'],
    [{ kind: "a:" }, 'walmart: lock_lost kind="a:": x'],
    [{}, "walmart: lock_lost: x"],
  ])("leaves out what is missing and quotes what is no word: %j", (fields, line) => {
    expect(logLine("lock_lost", fields, "x")).toBe(line);
  });
});
