import { setTimeout as pause } from "node:timers/promises";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { AxiosResponse } from "axios";
import type { Effect, EffectKind, OrderInput } from "../../../src/simulator";
import type { ParsedOrder, TestStore } from "./suite";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the tests check what core returns
export type Answer = any;

/** A UPS number: its format and check digit identify the carrier. */
export const UPS_NUMBER = "1Z999AA10123456784";
export const USPS_NUMBER = "9400100000000000000006";
/** A number that matches no carrier. */
export const ODD_NUMBER = "XK-4411-77";

export interface Label {
  tracking_number: string;
  tracking_url?: string;
}

/** An imported purchase order: its number, the Walmart order and the Medusa order. */
export interface Imported {
  po: string;
  row: ParsedOrder;
  orderId: string;
  /** Medusa items by SKU. */
  items: Record<string, { id: string; quantity: number }>;
}

/** What a merchant does in the admin, and the result in Medusa and at Walmart. */
export function sellerOf(store: TestStore) {
  /** Items by fulfillment id. */
  const fulfilled = new Map<string, { line_item_id: string; quantity: number }[]>();
  const self = {
    /** Creates a purchase order at Walmart, imports and acknowledges it. */
    async import(input: OrderInput): Promise<Imported> {
      const { purchaseOrderId } = store.walmart.createOrder(input);
      await store.sync(["orders", "updates"]);
      return await self.imported(purchaseOrderId);
    },

    async imported(po: string): Promise<Imported> {
      const row = await store.order(po);
      const order = await self.order(row.order_id);
      const items = Object.fromEntries(
        order.items.map((item: Answer) => [
          item.variant_sku,
          { id: item.id, quantity: item.quantity },
        ]),
      );
      return { po, row, orderId: row.order_id, items };
    },

    /** Creates a variant whose units use several inventory items. */
    async createKit(sku: string, parts: Record<string, number>): Promise<void> {
      const { data: profiles } = await store.get("/admin/shipping-profiles");
      const { status, data } = await store.post("/admin/products", {
        title: `Kit ${sku}`,
        status: "published",
        shipping_profile_id: profiles.shipping_profiles[0].id,
        options: [{ title: "Size", values: ["One"] }],
        sales_channels: [{ id: store.seeded.sales_channel_id }],
        variants: [
          {
            title: "One",
            sku,
            manage_inventory: true,
            options: { Size: "One" },
            prices: [{ currency_code: "usd", amount: 30 }],
            inventory_items: Object.entries(parts).map(([part, required_quantity]) => ({
              inventory_item_id: store.seeded.inventory[part],
              required_quantity,
            })),
          },
        ],
      });
      expect({ status, message: data.message }).toMatchObject({ status: 200 });
    },

    async order(orderId: string): Promise<Answer> {
      const fields =
        "*items,*items.detail,*items.adjustments,*fulfillments,*fulfillments.labels,*fulfillments.items," +
        "*payment_collections.payments,*payment_collections.payments.refunds,+payment_status,+fulfillment_status," +
        "+summary,+metadata,+canceled_at,*shipping_methods,*shipping_methods.tax_lines";
      const { status, data } = await store.get(`/admin/orders/${orderId}?fields=${fields}`);
      expect({ status, message: data.message }).toMatchObject({ status: 200 });
      return data.order;
    },

    /** Fulfills items and returns the new fulfillment's id. */
    async fulfill(
      orderId: string,
      items: { id: string; quantity: number }[],
      metadata?: Record<string, unknown>,
    ): Promise<string> {
      const fields = "id,*fulfillments,*fulfillments.items";
      const { status, data } = await store.post(
        `/admin/orders/${orderId}/fulfillments?fields=${fields}`,
        {
          items: items.map(({ id, quantity }) => ({ id, quantity })),
          location_id: store.seeded.stock_location_id,
          ...(metadata && { metadata }),
        },
      );
      expect({ status, message: data.message }).toMatchObject({ status: 200 });
      const [newest] = [...data.order.fulfillments].sort((one: Answer, other: Answer) =>
        one.created_at < other.created_at ? 1 : -1,
      );
      fulfilled.set(newest.id, newest.items);
      return newest.id;
    },

    /** Marks a fulfillment as shipped, as the admin does. */
    async ship(
      orderId: string,
      fulfillmentId: string,
      labels: Label[] | undefined,
      body: Record<string, unknown> = {},
    ): Promise<AxiosResponse> {
      return await store.post(`/admin/orders/${orderId}/fulfillments/${fulfillmentId}/shipments`, {
        items: (fulfilled.get(fulfillmentId) ?? []).map((item) => ({
          id: item.line_item_id,
          quantity: item.quantity,
        })),
        ...(labels && {
          labels: labels.map((label) => ({
            tracking_url: label.tracking_url ?? "#",
            label_url: "#",
            tracking_number: label.tracking_number,
          })),
        }),
        ...body,
      });
    },

    /** Fulfills and ships, and returns the fulfillment's id. */
    async fulfillAndShip(
      orderId: string,
      items: { id: string; quantity: number }[],
      labels: Label[],
      metadata?: Record<string, unknown>,
    ): Promise<string> {
      const id = await self.fulfill(orderId, items, metadata);
      const { status, data } = await self.ship(orderId, id, labels);
      expect({ status, message: data.message }).toMatchObject({ status: 200 });
      return id;
    },

    cancel: (orderId: string, reason?: unknown): Promise<AxiosResponse> =>
      store.post(
        `/admin/orders/${orderId}/cancel`,
        reason === undefined ? {} : { cancellation_reason: reason },
      ),

    cancelLines: (
      rowId: string,
      lines: { line_item_id: string; quantity: number }[],
      reason = "SELLER_CANCEL_OUT_OF_STOCK",
    ): Promise<AxiosResponse> =>
      store.post(`/admin/walmart/orders/${rowId}/cancel-lines`, { reason, lines }),

    /** Walmart refuses the next shipments for good, naming what is wrong. */
    refuseShipments: ({
      times = 1,
      field = "carrier",
      description = "Carrier Pigeon is not supported",
    }: { times?: number; field?: string; description?: string } = {}): void => {
      const code = "INVALID_REQUEST_CONTENT.GMP_ORDER_API";
      store.walmart.injectFault({
        kind: "status",
        status: 400,
        path: "/shipping",
        times,
        body: { errors: { error: { code, field, description, severity: "ERROR" } } },
      });
    },

    /** What this store's calls changed at Walmart. */
    effects: (po: string, kind?: EffectKind): Effect[] =>
      store.walmart.effects({ purchaseOrderId: po, kind }),

    /** Waits for `count` effects. How long a click takes to Walmart is measured by `bench:latency`. */
    waitForEffects: async (po: string, kind: EffectKind, count = 1): Promise<Effect[]> =>
      await within(PATIENCE, () => {
        const effects = self.effects(po, kind);
        return effects.length >= count ? effects : null;
      }),

    /** Sends what is queued until Walmart has `count` effects: the run of an event may hold the message for now. */
    sent: async (po: string, kind: EffectKind, count = 1): Promise<Effect[]> =>
      await within(PATIENCE, async () => {
        await store.sync(["updates"], { force: true });
        const effects = self.effects(po, kind);
        return effects.length >= count ? effects : null;
      }),

    /** Waits until the order has a status and nothing is being sent for it. */
    settled: async (po: string, status: string): Promise<ParsedOrder> =>
      await within(PATIENCE, async () => {
        const row = await store.order(po);
        return row.status === status && !isBusy(row) ? row : null;
      }),

    /** Waits until nothing is being sent for the order. */
    quiet: async (po: string): Promise<ParsedOrder> =>
      await within(PATIENCE, async () => {
        const row = await store.order(po);
        return isBusy(row) ? null : row;
      }),

    /** Waits until the database is idle: subscribers go on after the request that caused them. */
    async atRest(): Promise<void> {
      const knex = store.container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
      let quiet = 0;
      await within(PATIENCE, async () => {
        const { rows } = await knex.raw<{ rows: { busy: number }[] }>(
          `SELECT count(*)::integer AS busy FROM pg_stat_activity
           WHERE datname = current_database() AND state <> 'idle' AND pid <> pg_backend_pid()`,
        );
        quiet = rows[0]!.busy === 0 ? quiet + 1 : 0;
        return quiet > 5 ? true : null;
      });
    },

    async reserved(sku: string): Promise<number> {
      const { data } = await store.get(
        `/admin/reservations?inventory_item_id[]=${store.seeded.inventory[sku]}&limit=200`,
      );
      return data.reservations.reduce((sum: number, one: Answer) => sum + one.quantity, 0);
    },
  };
  return self;
}

/** Longest wait for what happens within a second on an idle machine, in milliseconds. */
const PATIENCE = 20_000;

function isBusy(row: ParsedOrder): boolean {
  return row.updates.some((update: Answer) => update.state === "sending");
}

/** Repeats `probe` until it returns a value. Throws after `ms`. */
export async function within<T>(
  ms: number,
  probe: () => T | null | undefined | Promise<T | null | undefined>,
): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const found = await probe();
    if (found != null) return found;
    if (Date.now() > end) throw new Error(`It did not happen within ${ms} ms`);
    await pause(20);
  }
}
