import type { SimulatorSettings } from "../../settings";
import type { SimulatedLine, SimulatedOrder } from "../../state/order";

/**
 * The charges of a line. Whether an amount is for all units or for one is not documented; the setting `chargeAmounts`
 * chooses.
 */
export function renderCharges(line: SimulatedLine, settings: SimulatorSettings) {
  const share = settings.chargeAmounts === "unit" ? line.quantity : 1;
  return line.charges.map(({ chargeType, chargeName, cents, taxCents }) => ({
    chargeType,
    chargeName,
    chargeAmount: money(cents / share),
    tax:
      settings.nulls || taxCents === null
        ? null
        : { taxName: `${chargeName} Tax`, taxAmount: money(taxCents / share) },
  }));
}

/** What was given back on a line, as one refund with a charge for each; undefined if nothing was. */
export function renderRefund(line: SimulatedLine, order: SimulatedOrder) {
  if (line.refunds.length === 0) {
    return undefined;
  }
  return {
    refundId: `${order.purchaseOrderId}-${line.lineNumber}`,
    refundComments: line.refunds.at(-1)?.comments ?? "",
    refundCharges: {
      refundCharge: line.refunds.map((refund) => ({
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

/** All that the buyer pays for these lines, taxes included. */
export function totalCents(lines: SimulatedLine[]): number {
  return lines
    .flatMap((line) => line.charges)
    .reduce((sum, charge) => sum + charge.cents + (charge.taxCents ?? 0), 0);
}

function money(cents: number) {
  // Adding zero turns -0 into 0.
  return { currency: "USD", amount: Math.round(cents) / 100 + 0 };
}
