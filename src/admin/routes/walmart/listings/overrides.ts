import type { AdminUpdateWalmartListing, AdminWalmartListingOverrides } from "../../../../types";
import {
  INVENTORY_ALLOWED,
  numberText,
  PRICE_ALLOWED,
  typedNumber,
} from "../settings/settings-draft";

const INVENTORY = ["quantity", "buffer", "percentage", "maximum"] as const;
const PRICE = ["amount", "percent", "fixed", "floor"] as const;

/** The fields of a listing's own rules, stock first. */
export const OVERRIDE_FIELDS = [...INVENTORY, ...PRICE] as const;
export type OverrideField = (typeof OVERRIDE_FIELDS)[number];
export type OverridesDraft = Record<OverrideField, string>;

const hasCents = (value: number) => Number(value.toFixed(2)) === value;

export const OVERRIDE_ALLOWED: Record<OverrideField, (value: number) => boolean> = {
  quantity: INVENTORY_ALLOWED.buffer,
  buffer: INVENTORY_ALLOWED.buffer,
  percentage: INVENTORY_ALLOWED.percentage,
  maximum: INVENTORY_ALLOWED.maximum,
  amount: (value) => value > 0 && hasCents(value),
  percent: PRICE_ALLOWED.percent,
  fixed: hasCents,
  floor: (value) => value > 0 && hasCents(value),
};

export function overridesDraft({ inventory, price }: AdminWalmartListingOverrides): OverridesDraft {
  return {
    quantity: numberText(inventory?.quantity),
    buffer: numberText(inventory?.buffer),
    percentage: numberText(inventory?.percentage),
    maximum: numberText(inventory?.maximum),
    amount: numberText(price?.amount),
    percent: numberText(price?.percent),
    fixed: numberText(price?.fixed),
    floor: numberText(price?.floor),
  };
}

/** What to store. Rules that the form does not show, such as rounding, stay; a kind without any is taken away. */
export function overridesBody(
  draft: OverridesDraft,
  stored: AdminWalmartListingOverrides,
): NonNullable<AdminUpdateWalmartListing["overrides"]> {
  const rule = <TKey extends OverrideField>(keys: readonly TKey[], before: object = {}) => {
    const others = Object.entries(before).filter(([key]) => !keys.includes(key as TKey));
    const typed = keys
      .map((key): [string, number | undefined] => [key, typedNumber(draft[key])])
      .filter(([, value]) => value !== undefined);
    const all = [...others, ...typed];
    return all.length > 0 ? (Object.fromEntries(all) as object) : null;
  };
  return { inventory: rule(INVENTORY, stored.inventory), price: rule(PRICE, stored.price) };
}
