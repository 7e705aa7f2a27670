import { z } from "zod";
import type { AdminWalmartListingOverrides } from "../../../../types";
import { listingOverridesSchema } from "../../../../types/schemas/listing-overrides";
import { numberFields, numberTexts } from "../../../components/form/number-fields";

const INVENTORY = ["quantity", "buffer", "percentage", "maximum"] as const;
const PRICE = ["amount", "percent", "fixed", "floor"] as const;

/** The form's fields, stock first. */
export const RULE_FIELDS = [
  ...INVENTORY.map((field) => `inventory.${field}`),
  ...PRICE.map((field) => `price.${field}`),
];

/** The form's texts for the stored rules. */
export const ruleTexts = ({ inventory, price }: AdminWalmartListingOverrides) => ({
  inventory: numberTexts(INVENTORY, inventory),
  price: numberTexts(PRICE, price),
});

/** Keeps stored rules that the form does not show, such as rounding. */
function withHidden<TRule extends object>(
  shown: readonly string[],
  typed: TRule,
  stored: object = {},
): TRule {
  const hidden = Object.entries(stored).filter(([key]) => !shown.includes(key));
  return { ...Object.fromEntries(hidden), ...typed };
}

const orNull = <TRule extends object>(rule: TRule | undefined): TRule | null =>
  rule && Object.keys(rule).length > 0 ? rule : null;

/** Turns the form's texts into the rules to store; null removes the stock or the price rules. */
export const rulesSchema = (stored: AdminWalmartListingOverrides) =>
  z
    .object({ inventory: numberFields(INVENTORY), price: numberFields(PRICE) })
    .transform(({ inventory, price }): z.input<typeof listingOverridesSchema> => ({
      inventory: withHidden(INVENTORY, inventory, stored.inventory),
      price: withHidden(PRICE, price, stored.price),
    }))
    .pipe(listingOverridesSchema)
    .transform(({ inventory, price }) => ({ inventory: orNull(inventory), price: orNull(price) }));
