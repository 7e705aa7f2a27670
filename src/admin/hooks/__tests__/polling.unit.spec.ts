import { update } from "../../__tests__/fixtures";
import { FAST_POLL_MS, MEDIUM_POLL_MS, SLOW_POLL_MS, pollInterval } from "../api/polling";

const NOW = Date.parse("2026-03-10T12:00:00Z");
const at = (offsetMs: number) => new Date(NOW + offsetMs).toISOString();

describe("pollInterval", () => {
  it.each([
    ["an update is being sent", [update({ state: "sending" })], FAST_POLL_MS],
    ["an update is due", [update({ state: "pending" })], FAST_POLL_MS],
    [
      "an update waits for its next attempt",
      [update({ state: "pending", next_attempt_at: at(10 * 60_000) })],
      MEDIUM_POLL_MS,
    ],
    ["all is said", [update(), update({ state: "failed" })], SLOW_POLL_MS],
  ])("when %s", (_name, updates, expected) => {
    expect(pollInterval({ updates }, NOW)).toBe(expected);
  });

  it("is fast for a while after the order changed", () => {
    expect(pollInterval({ updates: [] }, NOW, NOW + 1)).toBe(FAST_POLL_MS);
    expect(pollInterval(undefined, NOW, NOW)).toBe(SLOW_POLL_MS);
  });
});
