import type { KnownPromotion, PromotionChange, SalePeriod } from "./types";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Walmart takes no promotion that starts earlier, and lets none be changed or removed this long before it starts. */
export const NOTICE_MS = 4 * HOUR;
/** A request takes a while to arrive. */
const MARGIN_MS = 5 * MINUTE;
const LONGEST_MS = 180 * DAY;
const FURTHEST_MS = 365 * DAY;
const MOST = 10;
/** A sale that could not be announced in time becomes a promotion later, once nothing of it has changed for this long … */
const SETTLED_MS = HOUR;
/** … if this much of it is left then. */
const WORTHWHILE_MS = DAY;
const STEP_MS = 15 * MINUTE;

export interface PromotionPlan {
  /** Removals first. */
  changes: PromotionChange[];
  /** What Walmart has once they are made. */
  after: KnownPromotion[];
  /** When something must be done again even if nothing changes in the store. `null`: never. */
  next: number | null;
}

/**
 * Decides which promotions Walmart should have, within its rules: at most ten, none at the same time as another, for 180
 * days at most, announced four hours ahead, and left alone in the four hours before they start. What the rules do not
 * allow is left out; the sale price is then the item's plain price at its time.
 *
 * @param periods from {@link salePeriods}
 * @param known what Walmart has
 */
export function planPromotions(
  periods: readonly SalePeriod[],
  known: readonly KnownPromotion[],
  now: number,
): PromotionPlan {
  const live = known.filter(({ ends }) => ends > now).toSorted((a, b) => a.starts - b.starts);
  const locked = live.filter(({ starts }) => starts > now && starts < now + NOTICE_MS + MINUTE);
  const running = live.filter(({ starts }) => starts <= now);
  const free = live.filter(({ starts }) => starts >= now + NOTICE_MS + MINUTE);

  const changes: PromotionChange[] = [];
  const kept: KnownPromotion[] = [];
  for (const promotion of running) {
    const wanted = keepRunning(promotion, periods, locked, now);
    if (!wanted) {
      changes.push({ do: "remove", promotion, exists: true });
      continue;
    }
    kept.push(wanted);
    if (!isSame(wanted, promotion)) changes.push({ do: "put", promotion: wanted, exists: true });
  }
  const fixed = [...kept, ...locked];
  const planned = piecesOf(periods, fixed, now)
    .flatMap((piece) => promotionsOf(piece, free, now))
    .slice(0, Math.max(0, MOST - fixed.length));

  const added: PromotionChange[] = [];
  for (const each of planned) {
    const before = free.find(({ starts }) => starts === each.starts);
    const promotion = { ...each, id: before?.id ?? null };
    kept.push(promotion);
    if (!before || !isSame(promotion, before))
      added.push({ do: "put", promotion, exists: before !== undefined });
  }
  const removed = free
    .filter(({ starts }) => !planned.some((each) => each.starts === starts))
    .map((promotion): PromotionChange => ({ do: "remove", promotion, exists: true }));
  const after = [...kept, ...locked].toSorted((a, b) => a.starts - b.starts);
  const inOrder = [...changes, ...removed].toSorted(
    (a, b) => Number(a.do === "put") - Number(b.do === "put"),
  );
  return { changes: [...inOrder, ...added], after, next: nextOf(periods, after, now) };
}

/** The promotions after one of the changes. */
export function applyChange(
  known: readonly KnownPromotion[],
  { do: what, promotion }: PromotionChange,
): KnownPromotion[] {
  const others = known.filter(({ starts }) => starts !== promotion.starts);
  return (what === "remove" ? others : [...others, promotion]).toSorted(
    (a, b) => a.starts - b.starts,
  );
}

/** Whether a promotion of these is running. */
export function runningAt(
  known: readonly KnownPromotion[],
  at: number,
): KnownPromotion | undefined {
  return known.find(({ starts, ends }) => starts <= at && at < ends);
}

export function periodAt(periods: readonly SalePeriod[], at: number): SalePeriod | undefined {
  return periods.find((period) => period.starts <= at && at < endOf(period));
}

export function endOf({ ends }: Pick<SalePeriod, "ends">): number {
  return ends ?? Infinity;
}

/** A running promotion keeps its start: its price, kind and end may change. `null`: it must end. */
function keepRunning(
  promotion: KnownPromotion,
  periods: readonly SalePeriod[],
  locked: readonly KnownPromotion[],
  now: number,
): KnownPromotion | null {
  const period = periodAt(periods, now);
  if (!period) return null;
  const { kind, price, comparison } = period;
  const ends = Math.min(
    endOf(period),
    promotion.starts + LONGEST_MS,
    ...locked.map(({ starts }) => starts),
  );
  return { ...promotion, kind, price, comparison, ends };
}

interface Piece {
  period: SalePeriod;
  starts: number;
  ends: number;
}

/** What is left of the periods, from now on, apart from promotions that stay as they are. */
function piecesOf(
  periods: readonly SalePeriod[],
  fixed: readonly KnownPromotion[],
  now: number,
): Piece[] {
  return periods.flatMap((period) => {
    let pieces: Piece[] = [{ period, starts: Math.max(period.starts, now), ends: endOf(period) }];
    for (const { starts, ends } of fixed)
      pieces = pieces
        .flatMap((piece) => [
          { ...piece, ends: Math.min(piece.ends, starts) },
          { ...piece, starts: Math.max(piece.starts, ends) },
        ])
        .filter((piece) => piece.starts < piece.ends);
    return pieces;
  });
}

/** The promotions that show a piece of a period, split where it is too long. */
function promotionsOf(
  { period, starts, ends }: Piece,
  free: readonly KnownPromotion[],
  now: number,
): KnownPromotion[] {
  const first = startOf({ period, starts, ends }, free, now);
  const promotions: KnownPromotion[] = [];
  if (first === null) return promotions;
  const { kind, price, comparison } = period;
  for (let from = first; from < ends && from <= now + FURTHEST_MS; from += LONGEST_MS)
    promotions.push({
      id: null,
      kind,
      price,
      comparison,
      starts: from,
      ends: Math.min(ends, from + LONGEST_MS),
    });
  return promotions;
}

/** When a promotion can show the piece. A start that is too soon is put off, where that is worth it. */
function startOf(
  { period, starts, ends }: Piece,
  free: readonly KnownPromotion[],
  now: number,
): number | null {
  const earliest = now + NOTICE_MS + MARGIN_MS;
  if (starts >= earliest) return starts;
  const put = free.find((each) => each.starts >= starts && each.starts < ends);
  if (put) return put.starts;
  const late = Math.ceil(earliest / STEP_MS) * STEP_MS;
  return now >= period.settled + SETTLED_MS && ends - late >= WORTHWHILE_MS ? late : null;
}

function isSame(one: KnownPromotion, other: KnownPromotion): boolean {
  return (
    one.kind === other.kind &&
    one.price === other.price &&
    one.comparison === other.comparison &&
    one.ends === other.ends
  );
}

function nextOf(
  periods: readonly SalePeriod[],
  after: readonly KnownPromotion[],
  now: number,
): number | null {
  const moments = [
    ...periods.flatMap((period) => [
      period.starts,
      endOf(period),
      period.settled + SETTLED_MS,
      period.starts - FURTHEST_MS,
    ]),
    // What was beyond the year, or the eleventh, comes in when one of them ends.
    ...after.flatMap(({ starts, ends }) => [starts, ends, ends - FURTHEST_MS]),
  ].filter((moment) => moment > now && Number.isFinite(moment));
  return moments.length ? Math.min(...moments) : null;
}
