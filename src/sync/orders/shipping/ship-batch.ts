import type { MedusaContainer } from "@medusajs/framework/types";
import { refusal, type AdminWalmartShipmentResult } from "../../../types";
import { describeError } from "../../kernel/describe-error";
import {
  displayIdOf,
  faultOfRow,
  parcelKeyOf,
  type ReadRow,
  rowKeyOf,
  type ShipBatchRow,
} from "./batch-rows";
import { type BatchOrder, findBatchOrders } from "./find-batch-orders";
import type { ParcelItem } from "./parcel";
import type { ShipParcelsInput, ShippedParcels } from "./ship-parcels";

export interface ShipBatchInput {
  account_id?: string;
  shipments: ShipBatchRow[];
  /** Only check the rows. */
  dry_run?: boolean;
  actor_id?: string | null;
}

/** Ships one parcel; throws what the merchant reads. */
type Ship = (input: ShipParcelsInput) => Promise<Pick<ShippedParcels, "fulfillment_ids" | "known">>;

/** A row with its order, and what of it the row ships. */
interface BatchRow extends ReadRow {
  order: BatchOrder;
  items: ParcelItem[] | null;
}

type Outcome = Omit<AdminWalmartShipmentResult, "index">;

/** Orders that are shipped at the same time. Core's workflows need the processor more than they wait. */
const AT_ONCE = 4;

/**
 * Ships a list of parcels. Rows of an order with the same tracking number are one parcel; each row succeeds or is refused
 * for itself. A row that comes twice, or was shipped by an earlier list, ships once.
 */
export async function shipBatch(
  container: MedusaContainer,
  { account_id, shipments, actor_id }: ShipBatchInput,
  ship: Ship,
): Promise<AdminWalmartShipmentResult[]> {
  const outcomes = new Map<number, Outcome>();
  const readable: ReadRow[] = [];
  shipments.forEach((row, index) => {
    const message = faultOfRow(row);
    if (message) outcomes.set(index, { ok: false, message });
    else readable.push({ index, row, displayId: displayIdOf(row.display_id) });
  });
  const orderOf = await findBatchOrders(container, readable, account_id);
  const byOrder = new Map<string, BatchRow[]>();
  for (const read of readable) {
    const order = orderOf(read);
    if ("problem" in order) {
      outcomes.set(read.index, { ok: false, message: order.problem });
      continue;
    }
    const items = itemsOfRow(read, order);
    if (typeof items === "string")
      outcomes.set(read.index, { ok: false, walmart_order_id: order.id, message: items });
    else byOrder.set(order.id, [...(byOrder.get(order.id) ?? []), { ...read, order, items }]);
  }

  const batch = new Batch(container, ship, actor_id, outcomes);
  const waiting = [...byOrder.values()];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let rows = waiting.shift(); rows; rows = waiting.shift()) await batch.shipOrder(rows);
    }),
  );
  return shipments.map((_, index) => ({
    index,
    ...(outcomes.get(index) ?? { ok: false, message: refusal("not_shipped") }),
  }));
}

/** The items that a row ships, `null` for all, or what is wrong with it. */
function itemsOfRow({ row }: ReadRow, order: BatchOrder): ParcelItem[] | null | string {
  const own = order.lines.filter((line) => !row.sku || line.sku === row.sku);
  const ids = [...new Set(own.flatMap((line) => line.line_item_id ?? []))];
  if (row.sku && !own.length) return `sku: ${refusal("sku_unknown", { sku: row.sku })}`;
  if (!row.sku && row.quantity == null) return null;
  const [id] = ids;
  if (!row.sku && ids.length > 1) return `sku: ${refusal("sku_needed")}`;
  if (id === undefined) return null;
  if (ids.length > 1 && row.quantity != null)
    return `quantity: ${refusal("sku_repeated", { sku: row.sku ?? "" })}`;
  return ids.map((line_item_id) => ({ line_item_id, quantity: row.quantity ?? null }));
}

class Batch {
  constructor(
    private readonly container: MedusaContainer,
    private readonly ship: Ship,
    private readonly actorId: string | null | undefined,
    private readonly outcomes: Map<number, Outcome>,
  ) {}

  /** The rows of one order, one parcel after the other. */
  async shipOrder(rows: BatchRow[]): Promise<void> {
    const first = new Map<string, BatchRow>();
    const again: [BatchRow, BatchRow][] = [];
    for (const one of rows) {
      const key = rowKeyOf(one.row);
      const same = first.get(key);
      if (same) again.push([one, same]);
      else first.set(key, one);
    }
    const parcels = new Map<string, BatchRow[]>();
    for (const one of first.values()) {
      // A row for everything that is left is a parcel of its own.
      const key = `${parcelKeyOf(one.row)}${one.items ? "" : one.index}`;
      parcels.set(key, [...(parcels.get(key) ?? []), one]);
    }
    for (const parcel of parcels.values()) await this.shipParcel(parcel);
    for (const [one, same] of again) {
      const outcome = this.outcomes.get(same.index);
      this.outcomes.set(one.index, {
        ok: false,
        ...outcome,
        ...(outcome?.ok && {
          message: refusal("same_row", { row: same.index + 1 }),
        }),
      });
    }
  }

  /** Rows of one parcel: together, or each alone if one of them is refused. */
  private async shipParcel(rows: BatchRow[]): Promise<void> {
    const [first] = rows;
    if (!first) return;
    const walmart_order_id = first.order.id;
    const { row } = first;
    try {
      const { known } = await this.ship({
        walmart_order_id,
        parcels: [
          {
            tracking_number: row.tracking_number ?? "",
            carrier: row.carrier,
            tracking_url: row.tracking_url,
            items: first.items && rows.flatMap(({ items }) => items ?? []),
          },
        ],
        actor_id: this.actorId,
        is_repeatable: true,
      });
      const shippedBefore = new Set(known[0]);
      let place = 0;
      for (const { index, items } of rows) {
        const places = (items ?? [null]).map(() => place++);
        this.outcomes.set(index, {
          ok: true,
          walmart_order_id,
          ...(places.every((one) => shippedBefore.has(one)) && {
            message: refusal("shipped_before"),
          }),
        });
      }
    } catch (error) {
      if (rows.length > 1) {
        for (const one of rows) await this.shipParcel([one]);
        return;
      }
      const message = describeError(error);
      this.outcomes.set(first.index, {
        ok: false,
        walmart_order_id,
        message: withoutPath(message),
      });
    }
  }
}

/** A row is one parcel with one item: their places in the request say nothing. */
function withoutPath(message: string): string {
  return message
    .replace(/^parcels\[\d+\](?:\.items\[\d+\])?\./, "")
    .replace(/^(?:parcels|items|line_item_id): /, "");
}
