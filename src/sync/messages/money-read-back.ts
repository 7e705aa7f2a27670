import type { MessageOutcome } from "./message-definition";

/** How long Walmart's data must agree that an uncertain refund did not arrive before it is sent again. */
export const AGREE_AFTER_MS = 10 * 60_000;

/** What a read shows of an uncertain refund. */
export type Arrival = "all" | "part" | "nothing";

/** Part of a refund's plan: since when Walmart's data shows nothing of it. */
export interface ReadBackState {
  /** ISO 8601. */
  missing_since?: string | null;
}

/** What follows from reading back an uncertain refund. */
export type ReadBack =
  | { then: "confirm" }
  | { then: "send" }
  /** Read again later, with this state in the plan. */
  | { then: "wait"; missing_since: string; outcome: MessageOutcome }
  /** A person has to look. */
  | { then: "ask"; outcome: MessageOutcome };

/**
 * What to do with a refund whose answer was lost. Walmart's reads lag behind its writes, and a second refund cannot be
 * taken back, so one read decides nothing: it is only sent again after two reads, minutes apart, agree that nothing
 * arrived. If a part arrived, a person decides. The time that Walmart's reads lag is not documented; ten minutes are an
 * assumption.
 */
export function readBackMoney(
  arrival: Arrival,
  { missing_since }: ReadBackState,
  now: number,
): ReadBack {
  if (arrival === "all") return { then: "confirm" };
  if (arrival === "part") return { then: "ask", outcome: UNCLEAR };
  const since = missing_since ? Date.parse(missing_since) : Number.NaN;
  const left = Number.isNaN(since) ? AGREE_AFTER_MS : since + AGREE_AFTER_MS - now;
  if (left <= 0) return { then: "send" };
  return {
    then: "wait",
    missing_since: new Date(Number.isNaN(since) ? now : since).toISOString(),
    outcome: {
      state: "later",
      wait_ms: left,
      problem:
        "Walmart did not answer this refund, and does not show it yet. To avoid a second refund, the plugin reads " +
        "Walmart's data again in a few minutes before it sends anything.",
      origin: "walmart",
    },
  };
}

const UNCLEAR: MessageOutcome = {
  state: "failed",
  problem: "Walmart did not answer this refund, and its data shows only a part of it.",
  remedy:
    "Check in Seller Center what was refunded. If it is complete, mark this as resolved. To refund it again, choose Retry.",
  origin: "walmart",
};
