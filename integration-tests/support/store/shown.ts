import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { WALMART_MODULE, type WalmartModuleService } from "../../../src/modules/walmart";
import type { WalmartListingRow } from "../../../src/modules/walmart/types";
import type { ListingEffect } from "../../../src/simulator";
import { bufferedChangesDone } from "../../../src/subscribers/_change-buffer";
import { syncWalmartWorkflow } from "../../../src/workflows";
import { within } from "./seller";
import type { TestStore } from "./suite";

/** Listings with their stock and prices, in Medusa and at Walmart. */
export function shownOf(store: TestStore) {
  const self = {
    get service(): WalmartModuleService {
      return store.container.resolve<WalmartModuleService>(WALMART_MODULE);
    },

    get knex(): Knex {
      return store.container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
    },

    /** Connects an account, with items at Walmart and listings for these SKUs. Returns the account's id. */
    async list(
      skus: string[],
      {
        account = {},
        quantity = 0,
        price = 1,
      }: { account?: object; quantity?: number; price?: number } = {},
    ): Promise<string> {
      // Changes from the store's setup must not be processed in the background.
      await bufferedChangesDone();
      const accountId = await store.connect(account as Record<string, unknown>);
      for (const sku of skus) store.walmart.addItem({ sku, quantity, price });
      await self.addRows(accountId, skus);
      return accountId;
    },

    /** Listings as matching leaves them. */
    async addRows(account_id: string, skus: string[]): Promise<void> {
      await self.service.createWalmartListings(
        skus.map((sku) => ({
          account_id,
          sku,
          variant_id: store.seeded.variants[sku],
          status: "published",
        })) as never,
      );
    },

    async row(sku: string): Promise<WalmartListingRow> {
      const [row] = await self.service.listWalmartListings({ sku });
      if (!row) throw new Error(`There is no listing ${sku}`);
      return row as WalmartListingRow;
    },

    /** Sets stock as a merchant does. */
    async stock(sku: string, stocked_quantity: number): Promise<void> {
      const path = `/admin/inventory-items/${store.seeded.inventory[sku]}/location-levels`;
      const { status, data } = await store.post(`${path}/${store.seeded.stock_location_id}`, {
        stocked_quantity,
      });
      expect({ status, message: data.message }).toMatchObject({ status: 200 });
    },

    /** Sets stock without any event, as a program does that writes to the database. */
    async stockSilently(sku: string, stocked_quantity: number): Promise<void> {
      await self.knex.raw(
        `UPDATE inventory_level SET stocked_quantity = ?,
           raw_stocked_quantity = jsonb_build_object('value', ?::text, 'precision', 20) WHERE inventory_item_id = ?`,
        [stocked_quantity, String(stocked_quantity), store.seeded.inventory[sku] ?? ""],
      );
    },

    /** The quantity that Walmart was sent. */
    quantity: (sku: string): number | undefined => store.walmart.inventory(sku)?.quantity,

    /** What buyers can order at Walmart. */
    available: (sku: string): number | undefined => store.walmart.inventory(sku)?.available,

    /** Waits until buyers can order as many. */
    offers: async (sku: string, available: number, ms = 5_000): Promise<void> => {
      await within(ms, () => (self.available(sku) === available ? true : null)).catch(() => {
        throw new Error(`Buyers can order ${self.available(sku)} of ${sku}, not ${available}`);
      });
    },

    /** The values sent to Walmart for a SKU, in order. */
    sent: (sku: string, kind: "inventory" | "price" = "inventory"): ListingEffect[] =>
      store.walmart.listingEffects({ sku, kind }),

    /** Waits until Walmart shows a quantity. */
    shows: async (sku: string, quantity: number, ms = 5_000): Promise<void> => {
      await within(ms, () => (self.quantity(sku) === quantity ? true : null)).catch(() => {
        throw new Error(`Walmart shows ${self.quantity(sku)} of ${sku}, not ${quantity}`);
      });
    },

    /** Runs a sync as the job does: without waiting for feeds or other runs. */
    async tick(what: "inventory" | "prices" = "inventory"): Promise<void> {
      await syncWalmartWorkflow(store.container).run({
        input: { what: [what], skip_if_running: true },
      });
    },

    /** Makes everything that is scheduled for later due now. */
    async hasten(): Promise<void> {
      for (const table of ["walmart_feed", "walmart_listing_change"])
        await self.knex.raw(
          `UPDATE ${table} SET next_attempt_at = now() WHERE next_attempt_at > now()`,
        );
    },

    /** Sets the prices of variants as a merchant does. */
    async price(sku: string, amount: number): Promise<void> {
      const variant = store.seeded.variants[sku] ?? "";
      const [found] = await store.container
        .resolve(Modules.PRODUCT)
        .listProductVariants({ id: variant }, { select: ["id", "product_id"] });
      const path = `/admin/products/${found?.product_id}/variants/${variant}`;
      const { status, data } = await store.post(path, {
        prices: [{ currency_code: "usd", amount }],
      });
      expect({ status, message: data.message }).toMatchObject({ status: 200 });
    },

    /** Waits until Walmart shows a price. */
    costs: async (sku: string, price: number, ms = 5_000): Promise<void> => {
      await within(ms, () => (store.walmart.price(sku) === price ? true : null)).catch(() => {
        throw new Error(`Walmart shows ${store.walmart.price(sku)} for ${sku}, not ${price}`);
      });
    },

    /** Changes that have not been sent. */
    open: (): Promise<{ id: string; kind: string }[]> => self.service.listWalmartListingChanges({}),
  };
  return self;
}
