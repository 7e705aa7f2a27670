import { randomUUID } from "node:crypto";
import type { Promotion } from "../../state/promotions";

const HOUR = 3_600_000;
const NOTICE = 4 * HOUR;
const DAY = 24 * HOUR;
const MAX_LENGTH = 180 * DAY;
const MAX_AHEAD = 365 * DAY;
const MAX_PROMOTIONS = 10;

/** A change of an item's promotions. One without an id means the promotion at the same times. */
export type PromotionChange = Omit<Promotion, "promoId"> & { promoId?: string };

/** A change that Walmart's rules do not allow. */
export class PromotionRefusal extends Error {
  constructor(
    readonly field: string,
    message: string,
  ) {
    super(message);
  }
}

/** Adds a promotion, or changes it. One that has been announced to buyers is not changed. */
export function putPromotion(
  promotions: readonly Promotion[],
  change: PromotionChange,
  now: number,
): Promotion[] {
  const known = findPromotion(promotions, change);
  const { startsAt, endsAt, cents, comparisonCents } = change;
  if (change.promoId !== undefined && !known) throw unknown();
  if (known) checkNotice(known, now, "changed");
  if (endsAt <= startsAt)
    throw new PromotionRefusal("expirationDate", "The promotion must end after it starts");
  if (endsAt - startsAt > MAX_LENGTH)
    throw new PromotionRefusal("expirationDate", "A promotion lasts 180 days at most");
  if (startsAt !== known?.startsAt && startsAt < now + NOTICE)
    throw new PromotionRefusal(
      "effectiveDate",
      "A promotion starts four hours from now at the earliest",
    );
  if (startsAt > now + MAX_AHEAD)
    throw new PromotionRefusal("effectiveDate", "A promotion starts within a year");
  if (cents >= comparisonCents)
    throw new PromotionRefusal("currentPrice", "The price must be below the comparison price");
  return [
    ...promotions.filter((each) => each !== known),
    { ...change, promoId: known?.promoId ?? randomUUID() },
  ];
}

export function removePromotion(
  promotions: readonly Promotion[],
  change: Pick<PromotionChange, "promoId"> & Partial<PromotionChange>,
  now: number,
): Promotion[] {
  const known = findPromotion(promotions, change);
  if (!known) throw unknown();
  checkNotice(known, now, "removed");
  return promotions.filter((each) => each !== known);
}

/** What is left if all are removed: nothing, unless one has been announced to buyers. */
export function removeAllPromotions(promotions: readonly Promotion[], now: number): Promotion[] {
  for (const promotion of promotions) checkNotice(promotion, now, "removed");
  return [];
}

/** Of those that have not ended: ten at most, and never two at the same time. */
export function checkTogether(promotions: readonly Promotion[], now: number): void {
  const live = promotions.filter(({ endsAt }) => endsAt > now);
  if (live.length > MAX_PROMOTIONS)
    throw new PromotionRefusal("pricing", `An item has ${MAX_PROMOTIONS} promotions at most`);
  const sorted = live.toSorted((a, b) => a.startsAt - b.startsAt);
  sorted.forEach((promotion, index) => {
    const next = sorted[index + 1];
    if (next && next.startsAt < promotion.endsAt)
      throw new PromotionRefusal("effectiveDate", "Promotions of an item must not overlap");
  });
}

function findPromotion(
  promotions: readonly Promotion[],
  { promoId, startsAt, endsAt }: Partial<PromotionChange>,
): Promotion | undefined {
  return promotions.find((each) =>
    promoId === undefined
      ? each.startsAt === startsAt && each.endsAt === endsAt
      : each.promoId === promoId,
  );
}

function checkNotice({ startsAt }: Promotion, now: number, what: string): void {
  if (startsAt > now && startsAt < now + NOTICE)
    throw new PromotionRefusal(
      "effectiveDate",
      `A promotion cannot be ${what} in the four hours before it`,
    );
}

function unknown(): PromotionRefusal {
  return new PromotionRefusal("promoId", "There is no such promotion");
}
