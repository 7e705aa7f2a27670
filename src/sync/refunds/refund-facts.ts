import type { MedusaContainer } from "@medusajs/framework/types";
import type {
  WalmartOrderLineRow,
  WalmartOrderRow,
  WalmartReturnLineRow,
  WalmartReturnRow,
} from "../../modules/walmart/types";
import type { WalmartPurchaseOrder } from "../../walmart-api";
import { walmartService } from "../kernel/container";
import { readStoredOrder } from "../kernel/read-stored-order";
import { type GoodwillPayload, goodwillPayloadSchema } from "../messages/goodwill/payload";

/** A refund without a return that Walmart has confirmed to us. */
export interface ConfirmedGoodwill {
  id: string;
  payload: GoodwillPayload;
  /** Medusa has recorded it. */
  is_mirrored: boolean;
}

/** The part of a return that belongs to a purchase order. */
export interface ReturnOfOrder {
  row: Pick<WalmartReturnRow, "return_order_id" | "refund_ids">;
  /** Medusa has received everything that Walmart shows as refunded. */
  is_mirrored?: boolean;
  lines: Pick<
    WalmartReturnLineRow,
    | "purchase_order_line_number"
    | "sku"
    | "quantity"
    | "refunded_quantity"
    | "amount"
    | "reason"
    | "reason_description"
  >[];
}

/** Everything that this store knows about what Walmart gave back for a purchase order. */
export interface RefundFacts {
  row: WalmartOrderRow;
  lines: WalmartOrderLineRow[];
  /** `null` if Walmart's last answer cannot be read. */
  purchaseOrder: WalmartPurchaseOrder | null;
  goodwill: ConfirmedGoodwill[];
  returns: ReturnOfOrder[];
}

export async function readRefundFacts(
  container: MedusaContainer,
  walmartOrderId: string,
): Promise<RefundFacts> {
  const service = walmartService(container);
  const [row, lines, messages, returnIds] = await Promise.all([
    service.retrieveWalmartOrder(walmartOrderId),
    service.listWalmartOrderLines({ walmart_order_id: walmartOrderId }),
    service.listWalmartUpdates(
      { walmart_order_id: walmartOrderId, kind: "goodwill", state: "confirmed" },
      { order: { confirmed_at: "ASC", id: "ASC" } },
    ),
    service.returns.idsOfOrder(walmartOrderId),
  ]);
  const [returns, returnLines] = returnIds.length
    ? await Promise.all([
        service.listWalmartReturns(
          { id: returnIds },
          {
            select: ["id", "return_order_id", "refund_ids", "fingerprint", "mirrored_fingerprint"],
            order: { return_order_id: "ASC" },
          },
        ),
        service.listWalmartReturnLines(
          { walmart_return_id: returnIds, walmart_order_id: walmartOrderId },
          { order: { return_order_line_number: "ASC" } },
        ),
      ])
    : [[], []];
  return {
    row,
    lines,
    purchaseOrder: readStoredOrder(row.raw),
    goodwill: messages.map(({ id, payload, mirrored_at }) => ({
      id,
      payload: goodwillPayloadSchema.parse(payload),
      is_mirrored: mirrored_at !== null,
    })),
    returns: returns.map((one) => ({
      row: one,
      is_mirrored: one.fingerprint === one.mirrored_fingerprint,
      lines: returnLines.filter((line) => line.walmart_return_id === one.id),
    })),
  };
}
