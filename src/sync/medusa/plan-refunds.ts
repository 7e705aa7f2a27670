import { derivedId } from "../kernel/derived-id";

/** What Walmart gave back to the buyer for one cause, in cents. */
export interface RefundTarget {
  /** Names the cause: the same one is never recorded twice. */
  source: string;
  /** The sum that Medusa has to show for it. */
  cents: number;
}

/** A refund on the import's payment, oldest first. */
export interface RecordedRefund {
  id: string;
  cents: number;
  /** The cause that this plugin recorded it for; `null` for a refund that a person made in Medusa. */
  source: string | null;
}

export interface RefundPlan {
  /** Refunds of which Medusa shows too much, with the amount that they should have; 0 removes one. */
  lower: { id: string; cents: number }[];
  /** Refunds that are missing. Their ids follow from what is recorded, so that the same one cannot be added twice. */
  add: { id: string; source: string; cents: number }[];
  /** What does not fit on the payment any more, by cause. */
  short: { source: string; cents: number }[];
}

/**
 * The changes after which the payment shows for each cause what Walmart gave back: no more, no less, whatever order the
 * causes became known in and wherever an earlier run was interrupted. Pure.
 *
 * @param payment what was captured on it, in cents
 */
export function planRefunds(
  payment: { id: string; cents: number },
  targets: readonly RefundTarget[],
  recorded: readonly RecordedRefund[],
): RefundPlan {
  const plan: RefundPlan = { lower: [], add: [], short: [] };
  const wanted = new Map(targets.map(({ source, cents }) => [source, Math.max(0, cents)]));
  const left = new Map(recorded.map(({ id, cents }) => [id, cents]));
  const doneOf = (source: string) =>
    recorded
      .filter((one) => one.source === source)
      .reduce((sum, { id }) => sum + (left.get(id) ?? 0), 0);

  // The newest refund of a cause is lowered first, so that the ids of later ones stay unused.
  for (const { id, source } of [...recorded].reverse()) {
    if (source === null) continue;
    const excess = doneOf(source) - (wanted.get(source) ?? 0);
    const cents = left.get(id) ?? 0;
    if (excess <= 0 || cents <= 0) continue;
    const lowered = cents - Math.min(cents, excess);
    left.set(id, lowered);
    plan.lower.push({ id, cents: lowered });
  }

  let room = payment.cents - [...left.values()].reduce((sum, cents) => sum + cents, 0);
  for (const [source, cents] of wanted) {
    const done = doneOf(source);
    const missing = cents - done;
    if (missing <= 0) continue;
    const possible = Math.min(missing, Math.max(0, room));
    if (possible > 0)
      plan.add.push({ id: freeId(payment.id, source, done, left), source, cents: possible });
    if (possible < missing) plan.short.push({ source, cents: missing - possible });
    room -= possible;
  }
  return plan;
}

/** The id of the refund that follows after `done` cents of its cause. */
function freeId(
  paymentId: string,
  source: string,
  done: number,
  taken: ReadonlyMap<string, number>,
): string {
  for (let nth = 0; ; nth += 1) {
    const id = derivedId("ref", paymentId, source, `${done}.${nth}`);
    if (!taken.has(id)) return id;
  }
}
