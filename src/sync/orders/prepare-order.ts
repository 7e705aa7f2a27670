import {
  buyerEmail,
  lineQuantities,
  orderTotals,
  toItemDrafts,
  toMedusaAddress,
  toShippingMethodDrafts,
} from "../../mapping";
import type { HeldOrder, WalmartOrderRow } from "../../modules/walmart/types";
import { purchaseOrderSchema, type WalmartPurchaseOrder } from "../../walmart-api";
import { derivedId } from "../kernel/derived-id";
import { type InterruptedOrder, toPreparedItems } from "./interrupted-order";
import { openUnits, unitsByLine } from "./open-units";
import type { NewItem, PreparedOrder, ResolvedVariant } from "./prepared-order";

/** The part of a row that a Medusa order is made from. */
export type ClaimedRow = Pick<
  WalmartOrderRow,
  | "id"
  | "claimed_order_id"
  | "purchase_order_id"
  | "raw"
  | "fulfilled_by"
  | "import_state"
  | "walmart_status"
  | "import_requested"
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
export function skusOf(rows: Pick<ClaimedRow, "raw">[]): string[] {
  const skus = rows.flatMap(
    (row) => readStoredOrder(row.raw)?.orderLines.orderLine.map((line) => line.item.sku) ?? [],
  );
  return [...new Set(skus)];
}

/**
 * Whether a purchase order has gone on without a Medusa order so far that none is wanted any more: cancelled, or
 * shipped elsewhere while it waited, unless the merchant asks for it.
 */
export function isOver(
  row: Pick<ClaimedRow, "import_state" | "walmart_status" | "import_requested">,
  { includeShipped }: { includeShipped: boolean },
): boolean {
  if (row.walmart_status === "canceled") return true;
  const isGone = row.walmart_status === "shipped" || row.walmart_status === "delivered";
  return isGone && row.import_state === "held" && !includeShipped && !row.import_requested;
}

/**
 * Makes everything ready that a purchase order's Medusa order needs, or says why that cannot be.
 *
 * @param interrupted the Medusa order, if an earlier run has created it and was cut short then.
 */
export function prepareOrder(
  row: ClaimedRow,
  variants: ReadonlyMap<string, ResolvedVariant>,
  settings: PrepareSettings,
  interrupted?: InterruptedOrder,
): { prepared: PreparedOrder } | { held: HeldOrder } {
  const hold = (problem: string) => ({ held: { id: row.id, problem } });
  const po = readStoredOrder(row.raw);
  if (!po) {
    return hold(
      "Walmart's words for this purchase order, as stored, cannot be read. Import it again by its number.",
    );
  }
  const units = unitsByLine(po);
  const isSellers = row.fulfilled_by !== "wfs";
  const created = po.orderLines.orderLine.some((line) => lineQuantities(line).created > 0);
  const common = {
    id: row.id,
    order_id: row.claimed_order_id,
    purchase_order_id: po.purchaseOrderId,
    customer_order_id: po.customerOrderId,
    needs_acknowledgement: isSellers && created,
  };
  if (interrupted) {
    return {
      prepared: {
        ...common,
        total: interrupted.captured,
        currency_code: interrupted.currency_code,
        items: toPreparedItems(interrupted, variants, isSellers ? units : new Map()),
        draft: null,
        display_id: interrupted.display_id,
      },
    };
  }

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
  const items = drafts.map((draft): NewItem => ({
    ...draft,
    line_item_id: derivedId("ordli", row.claimed_order_id, draft.key),
    variant: variants.get(draft.sku) ?? null,
  }));
  return {
    prepared: {
      ...common,
      total: totals.total,
      currency_code: totals.currency_code,
      items: items.map(({ line_item_id, lines, variant }) => ({
        line_item_id,
        lines,
        stock: variant?.stock ?? [],
        to_reserve: isSellers ? openUnits(lines, units) : 0,
      })),
      draft: {
        email: buyerEmail(po),
        address: toMedusaAddress(po.shippingInfo),
        items,
        shipping_methods: toShippingMethodDrafts(po),
      },
      display_id: null,
    },
  };
}
