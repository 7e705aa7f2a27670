import type { SimulatorSettings } from "../../settings";
import type { ReturnCharge, SimulatedReturnLine, UnitAmount } from "../../state/return";
import { amountFor } from "../../state/return-charges";
import { dollars } from "./render-values";

/** Renders the charges of a returned line, per unit. */
export function renderReturnCharges(line: SimulatedReturnLine, settings: SimulatorSettings) {
  return line.charges.map((charge) => ({
    chargeCategory: charge.chargeType,
    chargeName: charge.chargeName,
    chargePerUnit: dollars(charge.perUnitCents),
    isDiscount: charge.isDiscount,
    isBillable: charge.isBillable,
    tax: settings.nulls ? null : renderTaxes(charge),
    excessCharge: dollars(charge.excessCents),
  }));
}

function renderTaxes({ tax, chargeName }: ReturnCharge) {
  return tax
    ? [
        {
          taxName: `${chargeName} Tax`,
          excessTax: dollars(tax.excessCents),
          taxPerUnit: dollars(tax.perUnitCents),
        },
      ]
    : [];
}

/** Totals of all units of the line in cents, by Walmart's names. */
export function totalsOf(line: SimulatedReturnLine) {
  const billable = line.charges.filter(({ isBillable }) => isBillable);
  const shipping = billable.filter(({ chargeType }) => chargeType === "SHIPPING");
  const products = billable.filter(({ chargeType }) => chargeType !== "SHIPPING");
  const whole = (charges: ReturnCharge[], of: (charge: ReturnCharge) => UnitAmount | null) =>
    charges.reduce(
      (sum, charge) => sum + (charge.isDiscount ? -1 : 1) * amountFor(of(charge), line.quantity),
      0,
    );
  const lineSubTotal = whole(products, (charge) => charge);
  const lineShippingFee = whole(shipping, (charge) => charge);
  const lineProductTaxes = whole(products, ({ tax }) => tax);
  const lineTotalTaxes = whole(billable, ({ tax }) => tax);
  return {
    lineUnitPrice: unitPrice(line),
    lineProductTaxes,
    lineTotalTaxes,
    ...(shipping.length > 0 && { lineShippingFee }),
    lineSubTotal,
    lineTotal: lineSubTotal + lineShippingFee + lineTotalTaxes + (line.adjustedCents ?? 0),
  };
}

/** The price of one unit in cents. */
export function unitPrice(line: SimulatedReturnLine): number {
  return line.charges.find(({ chargeName }) => chargeName === "ItemPrice")?.perUnitCents ?? 0;
}
