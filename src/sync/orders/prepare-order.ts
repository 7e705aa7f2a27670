import {
  buyerEmail,
  lineQuantities,
  orderTotals,
  toItemDrafts,
  toMedusaAddress,
  toShippingMethodDrafts,
} from "../../mapping";
import type { HeldOrder, WalmartOrderRow } from "../../modules/walmart/types";
import type { Problem } from "../../types";
import { derivedId } from "../kernel/derived-id";
import { readStoredOrder } from "../kernel/read-stored-order";
import { type InterruptedOrder, toPreparedItems } from "./interrupted-orders";
import { openUnits, unitsByLine } from "./open-units";
import type { NewItem, PreparedOrder, ResolvedVariant } from "./prepared-order";

/** The columns that a Medusa order is made from. */
export type ClaimedRow = Pick<
  WalmartOrderRow,
  | "id"
  | "claimed_order_id"
  | "purchase_order_id"
  | "raw"
  | "fulfilled_by"
  | "ship_node"
  | "import_state"
  | "walmart_status"
  | "import_requested"
  | "redacted_at"
>;

export interface PrepareSettings {
  unknownSku: "hold" | "custom_item";
  /** The currency of the account's region: orders in another currency cannot be created. */
  regionCurrency: string | null;
  /** The account's stock location; `null` if it was deleted. */
  stockLocationId: string | null;
  /** Stock locations by ship node. */
  shipNodes: Record<string, string>;
  /** What of the account's setup is missing. */
  setupProblem: string | null;
}

/** All SKUs of the rows, without duplicates. */
export function skusOf(rows: Pick<ClaimedRow, "raw">[]): string[] {
  const skus = rows.flatMap(
    (row) => readStoredOrder(row.raw)?.orderLines.orderLine.map((line) => line.item.sku) ?? [],
  );
  return [...new Set(skus)];
}

/**
 * Whether a purchase order without a Medusa order no longer needs one: it is canceled, or was shipped elsewhere while
 * on hold and was not requested.
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
 * Prepares the Medusa order of a purchase order, or returns why it must be put on hold.
 *
 * @param interrupted the Medusa order, if an interrupted run has already created it
 */
export function prepareOrder(
  row: ClaimedRow,
  variants: ReadonlyMap<string, ResolvedVariant>,
  settings: PrepareSettings,
  interrupted?: InterruptedOrder,
): { prepared: PreparedOrder } | { held: HeldOrder } {
  const hold = (problem: Problem) => ({ held: { id: row.id, problem } });
  const po = readStoredOrder(row.raw);
  if (!po) {
    return hold({ code: "stored_data_unreadable" });
  }
  const units = unitsByLine(po);
  const isSellers = row.fulfilled_by === "seller";
  const stock_location_id =
    (row.ship_node && settings.shipNodes[row.ship_node]) || settings.stockLocationId;
  if (isSellers && !stock_location_id) return hold({ code: "location_gone" });
  const created = po.orderLines.orderLine.some((line) => lineQuantities(line).created > 0);
  const common = {
    id: row.id,
    order_id: row.claimed_order_id,
    purchase_order_id: po.purchaseOrderId,
    customer_order_id: po.customerOrderId,
    stock_location_id,
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

  if (row.redacted_at) return hold({ code: "buyer_removed" });
  if (settings.setupProblem)
    return hold({ code: "setup_incomplete", details: settings.setupProblem });
  const drafts = toItemDrafts(po);
  const unknown = [...new Set(drafts.map((draft) => draft.sku))].filter(
    (sku) => !variants.has(sku),
  );
  if (unknown.length && settings.unknownSku === "hold") {
    const skus = unknown.map((sku) => `"${sku}"`).join(", ");
    return hold({ code: "unknown_sku", params: { skus }, skus: unknown });
  }
  const totals = orderTotals(po);
  if (totals.currency_code !== settings.regionCurrency) {
    const params = {
      currency: totals.currency_code.toUpperCase(),
      region_currency: settings.regionCurrency?.toUpperCase() ?? "another currency",
    };
    return hold({ code: "other_currency", params });
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
