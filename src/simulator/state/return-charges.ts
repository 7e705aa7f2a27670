import type { SimulatedLine } from "./order";
import type { ReturnCharge, SimulatedReturnLine, UnitAmount } from "./return";

/** The refund of a return line in cents, for one charge type; discounts reduce the price. */
export interface ReturnShare {
  chargeType: string;
  chargeName: string;
  cents: number;
  taxCents: number;
}

/**
 * What the buyer was charged for `quantity` units of the line. Every unit is worth the same whole number of cents; the
 * remainder of an uneven total belongs to the return that completes the line, so that all returns together add up
 * exactly to the total. That Walmart uses its `excessCharge` and `lastItem` like this is an assumption.
 */
export function chargesOf(
  line: SimulatedLine,
  quantity: number,
  others: readonly SimulatedReturnLine[],
  refundShipping: boolean,
): { charges: ReturnCharge[]; lastItem: boolean } {
  const returned = others.reduce((sum, other) => sum + other.quantity, 0);
  const lastItem = returned + quantity >= line.quantity;
  const share = (total: number, given: number): UnitAmount => {
    const perUnitCents = Math.floor(total / line.quantity);
    return { perUnitCents, excessCents: lastItem ? total - given - perUnitCents * quantity : 0 };
  };
  const charges = line.charges.map(({ chargeType, chargeName, cents, taxCents }, index) => {
    const given = (of: (charge: ReturnCharge) => UnitAmount | null): number =>
      others.reduce((sum, other) => {
        const charge = other.charges[index];
        return sum + amountFor((charge && of(charge)) ?? null, other.quantity);
      }, 0);
    return {
      chargeType,
      chargeName,
      isDiscount: cents < 0,
      isBillable: chargeType !== "SHIPPING" || refundShipping,
      ...share(
        Math.abs(cents),
        given((charge) => charge),
      ),
      tax:
        taxCents === null
          ? null
          : share(
              taxCents,
              given((charge) => charge.tax),
            ),
    };
  });
  return { charges, lastItem };
}

/** The total amount for a number of units. */
export function amountFor(amount: UnitAmount | null, quantity: number): number {
  return amount ? amount.perUnitCents * quantity + amount.excessCents : 0;
}

/** The refund of `quantity` more units. The remainder is refunded with the last unit. */
export function sharesOf(line: SimulatedReturnLine, quantity: number): ReturnShare[] {
  const completes = line.refundedQuantity + quantity >= line.quantity;
  const amount = (part: UnitAmount | null): number =>
    part ? part.perUnitCents * quantity + (completes ? part.excessCents : 0) : 0;
  const byType = new Map<string, ReturnShare>();
  for (const charge of line.charges.filter(({ isBillable }) => isBillable)) {
    const { chargeType, chargeName } = charge;
    const sum = byType.get(chargeType) ?? { chargeType, chargeName, cents: 0, taxCents: 0 };
    sum.cents += (charge.isDiscount ? -1 : 1) * amount(charge);
    sum.taxCents += amount(charge.tax);
    byType.set(chargeType, sum);
  }
  const shares = [...byType.values()];
  // What Walmart changed belongs to the last unit as well.
  const [first] = shares;
  if (first && completes) {
    first.cents += line.adjustedCents ?? 0;
  }
  return shares;
}
