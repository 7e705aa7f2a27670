import {
  buyerEmail,
  lineQuantities,
  orderTotals,
  toItemDrafts,
  toMedusaAddress,
  toShippingMethodDrafts,
  type ItemDraft,
} from "../../../mapping";
import type { WalmartOrderRow } from "../../../modules/walmart/types";
import { purchaseOrderSchema, type WalmartPurchaseOrder } from "../../../walmart-api";
import { derivedId } from "../../shared/derived-id";
import type { HeldOrder, PreparedItem, PreparedOrder, ResolvedVariant } from "./prepared-order";

/** The part of a row that a Medusa order is made from. */
export type ClaimedRow = Pick<
  WalmartOrderRow,
  "id" | "claimed_order_id" | "purchase_order_id" | "raw" | "fulfilled_by"
>;

export interface PrepareSettings {
  unknownSku: "hold" | "custom_item";
  /** The currency of the account's region: an order in another one cannot be entered. */
  regionCurrency: string;
}

/** Reads a stored purchase order again. It was readable when it was stored; a release may have changed what is read. */
export function readStoredOrder(raw: unknown): WalmartPurchaseOrder | null {
  const result = purchaseOrderSchema.safeParse(raw);
  return result.success ? result.data : null;
}

/** All SKUs that the rows name, once each. */
export function skusOf(rows: ClaimedRow[]): string[] {
  const skus = rows.flatMap(
    (row) => readStoredOrder(row.raw)?.orderLines.orderLine.map((line) => line.item.sku) ?? [],
  );
  return [...new Set(skus)];
}

/** Makes everything that a Medusa order needs of a row, or says why that cannot be. */
export function prepareOrder(
  row: ClaimedRow,
  variants: ReadonlyMap<string, ResolvedVariant>,
  settings: PrepareSettings,
): { prepared: PreparedOrder } | { held: HeldOrder } {
  const hold = (problem: string) => ({ held: { id: row.id, problem } });
  const po = readStoredOrder(row.raw);
  if (!po)
    return hold(
      "Walmart's words for this purchase order, as stored, cannot be read. Import it again by its number.",
    );

  const drafts = toItemDrafts(po);
  const unknown = [...new Set(drafts.map((draft) => draft.sku))].filter(
    (sku) => !variants.has(sku),
  );
  if (unknown.length && settings.unknownSku === "hold") {
    const named = unknown.map((sku) => `"${sku}"`).join(", ");
    return hold(
      `No variant in this store has the SKU ${named}. Give a variant this SKU: the order then imports itself at the ` +
        "next run. It is not acknowledged until then.",
    );
  }
  const totals = orderTotals(po);
  if (totals.currency_code !== settings.regionCurrency) {
    return hold(
      `The purchase order is in ${totals.currency_code.toUpperCase()}, the account's region in ` +
        `${settings.regionCurrency.toUpperCase()}. Choose a region with the purchase order's currency for the account.`,
    );
  }

  const quantities = new Map(
    po.orderLines.orderLine.map((line) => [line.lineNumber, lineQuantities(line)]),
  );
  const isSellers = row.fulfilled_by !== "wfs";
  const createdUnits = [...quantities.values()].reduce((sum, units) => sum + units.created, 0);
  return {
    prepared: {
      id: row.id,
      order_id: row.claimed_order_id,
      purchase_order_id: po.purchaseOrderId,
      customer_order_id: po.customerOrderId,
      email: buyerEmail(po),
      buyer_name: po.shippingInfo?.postalAddress?.name ?? null,
      address: toMedusaAddress(po.shippingInfo),
      items: drafts.map((draft) =>
        toItem(row, draft, variants, isSellers ? openUnits(draft, quantities) : 0),
      ),
      shipping_methods: toShippingMethodDrafts(po),
      total: totals.total,
      currency_code: totals.currency_code,
      needs_acknowledgement: isSellers && createdUnits > 0,
      created_units: createdUnits,
    },
  };
}

function toItem(
  row: ClaimedRow,
  draft: ItemDraft,
  variants: ReadonlyMap<string, ResolvedVariant>,
  toReserve: number,
): PreparedItem {
  return {
    ...draft,
    line_item_id: derivedId("ordli", row.claimed_order_id, draft.key),
    variant: variants.get(draft.sku) ?? null,
    to_reserve: toReserve,
  };
}

/** Units of an item that are neither shipped nor cancelled yet. */
function openUnits(
  draft: ItemDraft,
  quantities: Map<string, ReturnType<typeof lineQuantities>>,
): number {
  return draft.lines.reduce((sum, { line_number, quantity }) => {
    const units = quantities.get(line_number);
    return sum + (units ? Math.min(quantity, units.created + units.acknowledged) : 0);
  }, 0);
}
