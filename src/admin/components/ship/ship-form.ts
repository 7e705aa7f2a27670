import { z } from "zod";
import type { AdminShipWalmartOrder, AdminWalmartParcel } from "../../../types";
import { judgeParcel, type ParcelContext, type ParcelFault } from "./parcel-fault";

/** An item with units left to ship. */
export interface ShippableItem {
  line_item_id: string;
  sku: string;
  title: string | null;
  left: number;
}

export interface ParcelValues {
  tracking_number: string;
  carrier: string;
  tracking_url: string;
  allow_unrecognized: boolean;
  /** Units by item. */
  quantities: Record<string, number | undefined>;
}

export interface ShipValues {
  /** Empty: where the order is reserved. */
  location_id: string;
  notify: boolean;
  parcels: ParcelValues[];
}

/** A parcel with what the others leave. */
export function newParcel(
  items: readonly ShippableItem[],
  others: readonly ParcelValues[] = [],
): ParcelValues {
  return {
    tracking_number: "",
    carrier: "",
    tracking_url: "",
    allow_unrecognized: false,
    quantities: Object.fromEntries(
      items.map(({ line_item_id, left }) => [
        line_item_id,
        Math.max(0, left - unitsIn(others, line_item_id)),
      ]),
    ),
  };
}

function unitsIn(parcels: readonly ParcelValues[], id: string): number {
  return parcels.reduce((sum, { quantities }) => sum + (quantities[id] ?? 0), 0);
}

/** Texts of errors, by what is wrong. */
export interface ShipTexts {
  parcel: (fault: ParcelFault) => string;
  noUnits: string;
  tooMany: (item: ShippableItem) => string;
}

/** Turns the form's values into the request. */
export function shipFormSchema(
  items: readonly ShippableItem[],
  order: ParcelContext,
  texts: ShipTexts,
): z.ZodType<AdminShipWalmartOrder, ShipValues> {
  return z
    .object({
      location_id: z.string(),
      notify: z.boolean(),
      parcels: z.array(
        z.object({
          tracking_number: z.string(),
          carrier: z.string(),
          tracking_url: z.string(),
          allow_unrecognized: z.boolean(),
          quantities: z.record(z.string(), z.number().optional()),
        }),
      ),
    })
    .superRefine(({ parcels }, context) => {
      const issue = (index: number, field: string, message: string) =>
        context.addIssue({ code: "custom", path: ["parcels", index, field], message });
      parcels.forEach((parcel, index) => {
        const { fault } = judgeParcel(parcel, order);
        if (fault) issue(index, fault.field, texts.parcel(fault));
        if (items.every(({ line_item_id }) => !parcel.quantities[line_item_id]))
          issue(index, "items", texts.noUnits);
        const excess = items.find(
          ({ line_item_id, left }) => unitsIn(parcels.slice(0, index + 1), line_item_id) > left,
        );
        if (excess) issue(index, "items", texts.tooMany(excess));
      });
    })
    .transform(({ location_id, notify, parcels }) => ({
      ...(location_id && { location_id }),
      parcels: parcels.map((parcel) => toParcel(parcel, items, parcels.length === 1)),
      no_notification: !notify,
    }));
}

function toParcel(
  { quantities, ...parcel }: ParcelValues,
  items: readonly ShippableItem[],
  isOnly: boolean,
): AdminWalmartParcel {
  const carrier = parcel.carrier.trim();
  const tracking_url = parcel.tracking_url.trim();
  const isEverything = items.every(({ line_item_id, left }) => quantities[line_item_id] === left);
  return {
    tracking_number: parcel.tracking_number.trim(),
    ...(carrier && { carrier }),
    ...(tracking_url && { tracking_url }),
    ...(parcel.allow_unrecognized && { allow_unrecognized: true }),
    ...(!(isOnly && isEverything) && {
      items: items.flatMap(({ line_item_id }) => {
        const quantity = quantities[line_item_id] ?? 0;
        return quantity > 0 ? [{ line_item_id, quantity }] : [];
      }),
    }),
  };
}
