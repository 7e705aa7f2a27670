import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { WalmartReturnLineRow, WalmartReturnRow } from "../../modules/walmart/types";
import type { MedusaOrder } from "../medusa/medusa-order";
import { clearOrderChanges, CREATED_BY } from "../medusa/order-changes";
import { queryOf } from "../kernel/container";
import { ensureReturnReasons } from "./ensure-return-reasons";
import { linesByItem, type ReturnGroup } from "./return-group";

export interface MedusaReturn {
  id: string;
  status: string;
  canceled_at: string | null;
  items: {
    id: string;
    item_id: string;
    quantity: number;
    received_quantity: number;
    damaged_quantity: number;
    metadata: { walmart?: { return_order_id?: string } } | null;
  }[];
}

/** The Medusa return of a Walmart return on an order, if it exists. */
export async function findMedusaReturn(
  container: MedusaContainer,
  orderId: string,
  rma: string,
): Promise<MedusaReturn | null> {
  const { data } = await queryOf(container).graph({
    entity: "return",
    fields: [
      "id",
      "status",
      "canceled_at",
      "items.id",
      "items.item_id",
      "items.quantity",
      "items.received_quantity",
      "items.damaged_quantity",
      "items.metadata",
    ],
    filters: { order_id: orderId },
  });
  const returns = data as unknown as MedusaReturn[];
  return (
    returns.find((one) =>
      one.items.some((item) => item.metadata?.walmart?.return_order_id === rma),
    ) ?? null
  );
}

/**
 * Creates the Medusa return for the returned units unless it exists. The RMA is stored on its items in the same
 * transaction, so an interrupted run finds it again. `null` if nothing was fulfilled in Medusa (shipped elsewhere),
 * because Medusa accepts only units that it sent.
 */
export async function ensureMedusaReturn(
  container: MedusaContainer,
  row: WalmartReturnRow,
  group: ReturnGroup,
  order: MedusaOrder,
  locationId: string,
): Promise<MedusaReturn | null> {
  const existing = await findMedusaReturn(container, order.id, row.return_order_id);
  if (existing) return existing;
  const wanted = [...linesByItem(group.lines.filter(({ line }) => !line.canceled))].flatMap(
    ([id, lines]) => {
      const quantity = Math.min(unitsOf(lines), returnableUnits(order, id));
      return quantity > 0 ? [{ id, quantity, lines }] : [];
    },
  );
  if (!wanted.length) return null;
  const orders = container.resolve(Modules.ORDER);
  await clearOrderChanges(orders, order.id, "return_waits_for_change");
  const reasons = await ensureReturnReasons(
    container,
    wanted.flatMap(({ lines }) => lines.flatMap((line) => line.reason ?? [])),
  );
  const note = `Walmart return ${row.return_order_id}`;
  await orders.createReturn({
    order_id: order.id,
    location_id: locationId,
    created_by: CREATED_BY,
    internal_note: note,
    // The published type lacks this field; the module stores it.
    ...{ requested_at: row.requested_at ? new Date(row.requested_at) : new Date() },
    items: wanted.map(({ id, quantity, lines }) => ({
      id,
      quantity,
      reason_id: reasons.get(lines[0]?.reason ?? "") ?? undefined,
      note: lines.flatMap((line) => line.reason_description ?? []).join("; ") || note,
      metadata: {
        walmart: {
          return_order_id: row.return_order_id,
          lines: lines.map((line) => line.return_order_line_number),
        },
      },
    })),
  } as Parameters<typeof orders.createReturn>[0]);
  return await findMedusaReturn(container, order.id, row.return_order_id);
}

function unitsOf(lines: readonly WalmartReturnLineRow[]): number {
  return lines.reduce((sum, line) => sum + line.quantity, 0);
}

/** Fulfilled units of an item that no return has requested yet. */
function returnableUnits(order: MedusaOrder, itemId: string): number {
  const detail = order.items.find((item) => item.id === itemId)?.detail;
  if (!detail) return 0;
  return (
    Number(detail.fulfilled_quantity) -
    Number(detail.return_requested_quantity ?? 0) -
    Number(detail.return_received_quantity ?? 0) -
    Number(detail.return_dismissed_quantity ?? 0)
  );
}
