import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { OrderInput, ReturnInput } from "../../../src/simulator";
import { type Answer, type Imported, sellerOf, UPS_NUMBER, within } from "./seller";
import type { TestStore } from "./suite";

/** A return at Walmart for a purchase order that this store shipped. */
export interface Returned extends Imported {
  rma: string;
}

/** Returns: what the buyer and the merchant do, and the result in Medusa and at Walmart. */
export function returnerOf(store: TestStore) {
  const seller = sellerOf(store);
  const self = {
    /** Sells a purchase order and ships all of it. */
    async sell(input: OrderInput): Promise<Imported> {
      const imported = await seller.import(input);
      await seller.fulfillAndShip(imported.orderId, Object.values(imported.items), [
        { tracking_number: UPS_NUMBER },
      ]);
      await seller.settled(imported.po, "shipped");
      return imported;
    },

    /** Sells and ships a purchase order that the buyer then returns. The return is not imported yet. */
    async sellAndReturn(
      input: OrderInput,
      back: Omit<ReturnInput, "purchaseOrderId"> = {},
    ): Promise<Returned> {
      const imported = await self.sell(input);
      const { returnOrderId } = store.walmart.createReturn({
        purchaseOrderId: imported.po,
        ...back,
      });
      return { ...imported, rma: returnOrderId };
    },

    /** Polls Walmart's returns. */
    async poll(): Promise<Answer> {
      const [result] = await store.sync(["returns"]);
      expect(result).toMatchObject({ what: "returns", ok: true, errors: [] });
      return result;
    },

    /** The Walmart return with this RMA number, with details. */
    async row(rma: string): Promise<Answer> {
      const { data } = await store.get(`/admin/walmart/returns?return_order_id=${rma}`);
      expect(data.returns).toHaveLength(1);
      const one = await store.get(`/admin/walmart/returns/${data.returns[0].id}`);
      expect(one.status).toBe(200);
      return one.data.return;
    },

    /** Refunds from the Walmart return. */
    async refund(rma: string, body: Record<string, unknown> = {}): Promise<Answer> {
      const { id } = await self.row(rma);
      const { status, data } = await store.post(`/admin/walmart/returns/${id}/refund`, body);
      return { status, message: data.message, return: data.return };
    },

    /** Waits until the return has a status and nothing is being sent for it. */
    settled: async (rma: string, status: string): Promise<Answer> =>
      await within(5_000, async () => {
        const row = await self.row(rma);
        const isBusy = row.updates.some((update: Answer) => update.state === "sending");
        return row.status === status && !isBusy ? row : null;
      }),

    /** Refunds that this store's calls caused at Walmart. */
    effects: (rma: string) =>
      store.walmart.effects({ kind: "return_refund" }).filter((one) => one.returnOrderId === rma),

    /** The Medusa returns of an order. */
    async medusaReturns(orderId: string): Promise<Answer[]> {
      const { data, status } = await store.get(
        `/admin/returns?order_id=${orderId}&fields=*items,*items.reason`,
      );
      expect(status).toBe(200);
      return data.returns;
    },

    /** Refunds on the payments of a Medusa order. */
    async refunds(orderId: string): Promise<{ amount: number; note: string | null; id: string }[]> {
      const order = await seller.order(orderId);
      return order.payment_collections
        .flatMap((one: Answer) => one.payments)
        .flatMap((payment: Answer) => payment.refunds);
    },

    /** Stocked quantity. */
    async stocked(sku: string): Promise<number> {
      const { data } = await store.get(
        `/admin/inventory-items/${store.seeded.inventory[sku]}/location-levels`,
      );
      return data.inventory_levels[0].stocked_quantity;
    },

    /** Makes the database reject stock changes after this many. Returns a function that undoes it. */
    async breakStockAfter(changes: number): Promise<() => Promise<void>> {
      const knex = store.container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
      await knex.raw(`
        CREATE SEQUENCE stock_changes;
        CREATE FUNCTION break_stock() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
          IF nextval('stock_changes') > ${changes} THEN RAISE EXCEPTION 'the shelf is broken'; END IF;
          RETURN NEW;
        END $$;
        CREATE TRIGGER break_stock BEFORE UPDATE ON inventory_level FOR EACH ROW EXECUTE FUNCTION break_stock();`);
      return async () => {
        await knex.raw(`
          DROP TRIGGER break_stock ON inventory_level;
          DROP FUNCTION break_stock;
          DROP SEQUENCE stock_changes;`);
      };
    },
  };
  return self;
}
