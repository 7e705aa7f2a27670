import { z } from "zod";
import type { AdminWalmartPriceRule } from "../../../../types";
import { inventoryRuleSchema, priceRuleSchema } from "../../../../types/schemas/listing-overrides";
import { numberFields, numberTexts } from "../../../components/form/number-fields";

export const INVENTORY_FIELDS = ["buffer", "percentage", "maximum", "unmanaged_quantity"] as const;
export const PRICE_FIELDS = ["percent", "fixed", "floor"] as const;

/** How prices may be rounded: not at all, to a multiple, or up to an ending. */
export const ROUNDINGS = ["none", "0.05", "0.1", "1", ".99", ".95"] as const;

/** The form of the stock rule. */
export const inventoryFormSchema = z.object({
  inventory: numberFields(INVENTORY_FIELDS).pipe(inventoryRuleSchema),
});

/** The form of the price rule. */
export const priceFormSchema = z.object({
  price: z
    .intersection(
      numberFields(PRICE_FIELDS),
      z.object({ rounding: z.string() }).transform(({ rounding }) => roundingOf(rounding)),
    )
    .pipe(priceRuleSchema),
});

const roundingOf = (text: string): Pick<AdminWalmartPriceRule, "rounding"> =>
  text === "none" ? {} : { rounding: text.startsWith(".") ? text : Number(text) };

/** A stored price rule as texts of the form. */
export const priceTexts = (rule: AdminWalmartPriceRule = {}) => ({
  ...numberTexts(PRICE_FIELDS, rule),
  rounding: rule.rounding ? String(rule.rounding) : "none",
});
