import type { MedusaContainer } from "@medusajs/framework/types";
import { queryOf } from "../kernel/container";
import { openUnits, type UnitsByLine } from "./open-units";
import { captureIdOf } from "../medusa/payment-ids";
import type { PreparedItem, ResolvedVariant } from "./prepared-order";

/** A Medusa order that an import created without completing it: payment, reservations or the row may be missing. */
export interface InterruptedOrder {
  id: string;
  display_id: number;
  currency_code: string;
  is_canceled: boolean;
  /** The amount that Walmart charged when the order was created. */
  captured: number;
  items: {
    id: string;
    sku: string | null;
    quantity: number;
    fulfilled: number;
    lines: { line_number: string; quantity: number }[];
  }[];
}

interface ParsedOrder {
  id: string;
  display_id: number | string;
  currency_code: string;
  canceled_at: string | Date | null;
  transactions: ({ amount: number; reference_id: string | null } | null)[] | null;
  items:
    | ({
        id: string;
        variant_sku: string | null;
        metadata: { walmart?: { lines?: { line_number: string; quantity: number }[] } } | null;
        detail: { quantity: number; fulfilled_quantity: number };
      } | null)[]
    | null;
}

/** The given Medusa orders that already exist, by id; one query. */
export async function findInterruptedOrders(
  container: MedusaContainer,
  orderIds: string[],
): Promise<Map<string, InterruptedOrder>> {
  if (!orderIds.length) return new Map();
  const { data } = await queryOf(container).graph({
    entity: "order",
    fields: [
      "id",
      "display_id",
      "currency_code",
      "canceled_at",
      "transactions.amount",
      "transactions.reference_id",
      "items.id",
      "items.variant_sku",
      "items.metadata",
      "items.detail.quantity",
      "items.detail.fulfilled_quantity",
    ],
    filters: { id: orderIds },
  });
  return new Map(
    (data as unknown as ParsedOrder[]).map((order) => [order.id, toInterrupted(order)]),
  );
}

function toInterrupted(order: ParsedOrder): InterruptedOrder {
  const capture = order.transactions?.find(
    (transaction) => transaction?.reference_id === captureIdOf(order.id),
  );
  return {
    id: order.id,
    display_id: Number(order.display_id),
    currency_code: order.currency_code,
    is_canceled: order.canceled_at !== null,
    captured: Number(capture?.amount ?? 0),
    items: (order.items ?? []).flatMap((item) =>
      item
        ? [
            {
              id: item.id,
              sku: item.variant_sku,
              quantity: Number(item.detail.quantity),
              fulfilled: Number(item.detail.fulfilled_quantity),
              lines: item.metadata?.walmart?.lines ?? [],
            },
          ]
        : [],
    ),
  };
}

/** The order's items as they exist in Medusa, not as Walmart's current data would make them. */
export function toPreparedItems(
  order: InterruptedOrder,
  variants: ReadonlyMap<string, ResolvedVariant>,
  units: UnitsByLine,
): PreparedItem[] {
  return order.items
    .filter((item) => item.lines.length > 0)
    .map((item) => ({
      line_item_id: item.id,
      lines: item.lines,
      stock: variants.get(item.sku ?? "")?.stock ?? [],
      to_reserve: order.is_canceled
        ? 0
        : Math.min(openUnits(item.lines, units), item.quantity - item.fulfilled),
    }));
}
