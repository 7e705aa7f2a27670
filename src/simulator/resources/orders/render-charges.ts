import type { SimulatorSettings } from "../../settings";
import type { SimulatedLine, SimulatedOrder } from "../../state/order";

/**
 * Renders the charges of a line. Walmart does not document whether an amount is for all units or for one: the setting
 * `chargeAmounts` decides.
 */
export function renderCharges(line: SimulatedLine, settings: SimulatorSettings) {
  const share = settings.chargeAmounts === "unit" ? line.quantity : 1;
  return line.charges.map(({ chargeType, chargeName, cents, taxCents, taxFeeCents = 0 }) => ({
    chargeType,
    chargeName,
    chargeAmount: money(cents / share),
    tax:
      settings.nulls || taxCents === null
        ? null
        : { taxName: `${chargeName} Tax`, taxAmount: money(taxCents / share) },
    // Repeats the tax and is left out where the tax is, as in all of Walmart's examples.
    ...(settings.nulls || taxCents === null
      ? {}
      : {
          taxAndOtherFees: {
            taxName: `${chargeName} Tax`,
            taxAmount: money((taxCents + taxFeeCents) / share),
          },
        }),
  }));
}

/**
 * Renders what was refunded on a line: one refund with all charges; undefined if nothing was refunded.
 *
 * @param until hides refunds that were made later
 */
export function renderRefund(line: SimulatedLine, order: SimulatedOrder, until = Infinity) {
  const refunds = line.refunds.filter(({ at }) => (at ?? 0) <= until);
  if (refunds.length === 0) {
    return undefined;
  }
  return {
    refundId: `${order.purchaseOrderId}-${line.lineNumber}`,
    refundComments: refunds.at(-1)?.comments ?? "",
    refundCharges: {
      refundCharge: refunds.map((refund) => ({
        refundReason: refund.reason,
        charge: {
          chargeType: refund.chargeType,
          chargeName: refund.chargeName,
          chargeAmount: money(-refund.cents),
          tax: { taxName: `${refund.chargeName} Tax`, taxAmount: money(-refund.taxCents) },
        },
      })),
    },
  };
}

/** Renders a price reduction that Walmart takes part in. */
export function renderIncentive({ incentive }: SimulatedLine) {
  return (
    incentive && {
      type: incentive.type,
      originalPrice: money(incentive.originalCents),
      walmartFundedIncentive: money(incentive.walmartFundedCents),
    }
  );
}

/** What the buyer pays for these lines, including taxes. */
export function totalCents(lines: SimulatedLine[]): number {
  return lines
    .flatMap((line) => line.charges)
    .reduce(
      (sum, charge) => sum + charge.cents + (charge.taxCents ?? 0) + (charge.taxFeeCents ?? 0),
      0,
    );
}

function money(cents: number) {
  // Adding zero turns -0 into 0.
  return { currency: "USD", amount: Math.round(cents) / 100 + 0 };
}
