import type { MedusaContainer } from "@medusajs/framework/types";
import { MathBN } from "@medusajs/framework/utils";
import { type Decimal, decimalText, sum } from "../../mapping";
import type { WalmartOrderLineRow, WalmartOrderRow } from "../../modules/walmart/types";
import { queryOf, walmartService } from "../kernel/container";

/** The key in a variant's metadata that has what one unit costs the store. */
const COST = "cost";

type OrderLine = Pick<
  WalmartOrderLineRow,
  "line_number" | "line_item_id" | "shipped" | "delivered" | "refunded"
>;

interface ItemWithCost {
  id: string;
  variant?: { metadata?: Record<string, unknown> | null } | null;
}

/**
 * What the units of an order cost the store that left it and did not come back into stock, by `cost` in the metadata of
 * their variants. `null` if nothing has left, or the cost of a unit is not known.
 */
export async function readOrderCost(
  container: MedusaContainer,
  { id, order_id }: Pick<WalmartOrderRow, "id" | "order_id">,
  lines: readonly OrderLine[],
): Promise<Decimal | null> {
  const gone = lines
    .map((line) => ({ ...line, units: line.shipped + line.delivered + line.refunded }))
    .filter(({ units }) => units > 0);
  if (!order_id || !gone.length) return null;
  const [{ data }, returned] = await Promise.all([
    queryOf(container).graph({
      entity: "order",
      fields: ["id", "items.id", "items.variant.metadata"],
      filters: { id: order_id },
    }),
    walmartService(container).listWalmartReturnLines(
      { walmart_order_id: id },
      { select: ["id", "purchase_order_line_number", "restocked"] },
    ),
  ]);
  const [order] = data as unknown as { items?: (ItemWithCost | null)[] | null }[];
  const costs = new Map(
    (order?.items ?? []).flatMap((item) => (item ? [[item.id, costOf(item)] as const] : [])),
  );
  const parts = gone.map(({ line_number, line_item_id, units }) => {
    const cost = costs.get(line_item_id ?? "");
    const back = returned
      .filter((one) => one.purchase_order_line_number === line_number)
      .reduce((total, { restocked }) => total + restocked, 0);
    return cost ? MathBN.mult(cost, Math.max(0, units - back)) : null;
  });
  const known = parts.filter((part) => part !== null);
  return known.length === parts.length ? sum(known) : null;
}

function costOf({ variant }: ItemWithCost): string | null {
  const cost = variant?.metadata?.[COST];
  const text = typeof cost === "number" || typeof cost === "string" ? decimalText(`${cost}`) : null;
  return text?.startsWith("-") ? null : text;
}
