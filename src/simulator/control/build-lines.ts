import type { Charge, Portion, SimulatedLine } from "../state/order";
import { mergePortions } from "../state/portions";
import type { ReadLine } from "./order-input";
import { generateTracking } from "./tracking";

interface Context {
  status: string;
  now: number;
  methodCode: string;
  unitLines: boolean;
}

/** Builds the lines of a new order, numbered from 1; with `unitLines` one for each unit. */
export function buildLines(inputs: ReadLine[], context: Context): SimulatedLine[] {
  return inputs
    .flatMap((input) => {
      const quantity = input.orderLineQuantity?.amount ?? input.quantity ?? 1;
      const charges = buildCharges(input, quantity);
      return context.unitLines
        ? Array.from({ length: quantity }, (_, unit) => ({
            input,
            quantity: 1,
            charges: charges.map((charge) => shareOf(charge, unit, quantity)),
          }))
        : [{ input, quantity, charges }];
    })
    .map(({ input, quantity, charges }, index) => ({
      lineNumber: input.lineNumber ?? String(index + 1),
      sku: input.item?.sku ?? input.sku ?? "",
      productName: input.item?.productName ?? input.productName ?? nameOf(input),
      condition: input.condition ?? "New",
      imageUrl: input.imageUrl,
      quantity,
      charges,
      portions: input.statuses
        ? mergePortions(
            input.statuses.map((one) =>
              buildPortion(one.quantity, { ...context, status: one.status }),
            ),
          )
        : [buildPortion(quantity, context)],
      refunds: [],
      statusDate: context.now,
      intentToCancel: input.intentToCancel ?? false,
      shippingProgramType: input.shippingProgramType,
      incentive: input.incentive && {
        type: input.incentive.type,
        originalCents: cents(input.incentive.originalPrice),
        walmartFundedCents: cents(input.incentive.walmartFunded),
      },
      miscAttributes: input.miscAttributes,
    }));
}

function nameOf(input: ReadLine): string {
  return `Product ${input.item?.sku ?? input.sku ?? ""}`;
}

function buildPortion(quantity: number, { status, now, methodCode }: Context): Portion {
  switch (status) {
    case "Shipped":
    case "Delivered":
    case "Refund":
      return { status, quantity, tracking: generateTracking(methodCode, now), shippedAt: now };
    case "Cancelled":
      return { status, quantity, cancellationReason: "CUSTOMER_CANCELLED" };
    default:
      return { status, quantity };
  }
}

/** Charges in cents for all units of the line. */
function buildCharges(input: ReadLine, quantity: number): Charge[] {
  if (input.withoutCharges) {
    return [];
  }
  const price =
    input.lineTotal === undefined
      ? cents(input.price ?? defaultPrice(input.item?.sku ?? input.sku ?? "")) * quantity
      : cents(input.lineTotal);
  const tax = input.tax === undefined ? Math.round(price * 0.0825) : orNull(input.tax);
  const discounts = [input.discounts ?? []].flat();
  return [
    {
      ...charge("PRODUCT", "ItemPrice", price, tax),
      ...(input.taxFees === undefined ? {} : { taxFeeCents: cents(input.taxFees) }),
    },
    ...discounts.map((off) => charge("PRODUCT", "SubscriptionDiscount", -cents(off), null)),
    ...(input.shipping === undefined
      ? []
      : [charge("SHIPPING", "Shipping", cents(input.shipping), cents(input.shippingTax ?? 0))]),
    ...(input.fee === undefined ? [] : [charge("FEE", "RecyclingFee", cents(input.fee), null)]),
  ];
}

function charge(
  chargeType: string,
  chargeName: string,
  amount: number,
  taxCents: number | null,
): Charge {
  return { chargeType, chargeName, cents: amount, taxCents };
}

/** One unit's share of a charge. The shares add up to the total, so some are a cent higher. */
function shareOf(whole: Charge, unit: number, units: number): Charge {
  const share = (amount: number): number =>
    Math.round((amount * (unit + 1)) / units) - Math.round((amount * unit) / units);
  return {
    ...whole,
    cents: share(whole.cents),
    taxCents: whole.taxCents === null ? null : share(whole.taxCents),
    ...(whole.taxFeeCents === undefined ? {} : { taxFeeCents: share(whole.taxFeeCents) }),
  };
}

function cents(dollars: number): number {
  return Math.round(dollars * 100);
}

function orNull(dollars: number | null): number | null {
  return dollars === null ? null : cents(dollars);
}

/** A price between 7 and 97 dollars, always the same for a SKU. */
function defaultPrice(sku: string): number {
  let hash = 7;
  for (const character of sku) {
    hash = (hash * 31 + character.charCodeAt(0)) % 9_001;
  }
  return (700 + hash) / 100;
}
