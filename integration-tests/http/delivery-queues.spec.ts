import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { breakerOf } from "../../src/sync/delivery/circuit-breaker";
import { runClaimed } from "../../src/sync/delivery/run-claimed";
import { runFor } from "../../src/sync/delivery/start-run";
import type { DeliveryHandler, DeliveryQueue, Leased } from "../../src/sync/delivery/types";
import { pollFeed } from "../../src/sync/feeds/poll-feed";
import { FeedPollQueue } from "../../src/sync/feeds/poll-queue";
import { sendFeed } from "../../src/sync/feeds/send-feed";
import { FeedSendQueue } from "../../src/sync/feeds/send-queue";
import { OutboxHandler } from "../../src/sync/outbox/handler";
import { OutboxQueue } from "../../src/sync/outbox/queue";
import { listingChangeHandler } from "../../src/sync/stock-price/handler";
import { ListingChangeQueue } from "../../src/sync/stock-price/queue";
import { recomputeChanges } from "../../src/sync/stock-price/recompute";
import { VALUE_FEEDS } from "../../src/sync/stock-price/value-feeds";
import { VALUE_KINDS } from "../../src/sync/stock-price/values";
import { sellerOf } from "../support/store/seller";
import { shownOf } from "../support/store/shown";
import { storeSuite } from "../support/store/suite";

/** Not listed, so that an order of it changes no listing. */
const ORDERED = "SKU-ORDERED";
const LISTED = Array.from({ length: 12 }, (_, index) => `SKU-${index + 10}`);
const { quantity } = VALUE_KINDS;
const feeds = VALUE_FEEDS.quantity;
const BATCH = 8;

/** A row of a queue, and what Walmart and the row show of its delivery. */
interface Prepared {
  id: string;
  effects: () => number | Promise<number>;
}

storeSuite(
  "delivery-queues",
  (store) => {
    const offers = shownOf(store);
    const seller = sellerOf(store);
    const knex = () => store.container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
    let account: string;

    beforeEach(async () => {
      account = await offers.list(LISTED);
      store.walmart.updateSettings({ feedSeconds: 0 });
    });
    afterEach(() => seller.atRest());

    const newRun = async () => {
      const row = await offers.service.retrieveWalmartAccount(account);
      return await runFor(store.container, row, { force: true });
    };

    /** A queue with its handler, whatever its items are. */
    const delivery = <Item extends Leased, Result>(
      queue: () => DeliveryQueue<Item, Result>,
      handler: () => DeliveryHandler<Item, Result>,
      /** What a forced run of this queue does first. */
      begin: () => Promise<void> = () => Promise.resolve(),
    ) => ({
      async run() {
        await begin();
        return await runClaimed(await newRun(), queue(), handler());
      },
      /** Claims an item for a run that then stalls; answers what the run may still do about it. */
      async claim() {
        const run = await newRun();
        const of = queue();
        for (const lane of of.lanes(run)) {
          const options = { limit: 1, except: [], leastTriedFirst: false };
          const [item] = await of.claim(run, lane, options);
          if (!item) continue;
          const waiting = { end: "retry", failure: null, waitMs: 0, uncertain: false } as const;
          return {
            id: item.id,
            uncertain: item.uncertain,
            renew: async () => (of.renew ? await of.renew(run, item, null) : null),
            settle: () => of.settle(run, item, waiting),
          };
        }
        return null;
      },
    });

    /** Marks listings as changed; answers the ids of the changes. */
    const changes = async (skus: string[]): Promise<string[]> => {
      const listings = await Promise.all(skus.map((sku) => offers.row(sku)));
      await offers.service.listingChanges.mark(
        listings.map(({ id }) => id),
        ["quantity"],
      );
      const row = await offers.service.retrieveWalmartAccount(account);
      await recomputeChanges(store.container, row, quantity, "a test");
      const rows = await offers.service.listWalmartListingChanges({ account_id: account });
      return rows.map(({ id }: { id: string }) => id);
    };

    const packed = async (): Promise<string> => {
      await changes(LISTED);
      await offers.service.listingChanges.packFeed({
        accountId: account,
        kind: "quantity",
        limit: 100,
        feedKind: "inventory",
        form: { type: "inventory", version: "1.4" },
      });
      const [feed] = await offers.service.listWalmartFeeds({ account_id: account });
      return feed!.id;
    };

    const adapters = {
      outbox: {
        table: "walmart_update",
        sending: "state = 'sending'",
        write: { method: "POST", path: "/cancel" },
        ...delivery(
          () => new OutboxQueue(),
          () => new OutboxHandler(),
        ),
        async prepare(): Promise<Prepared> {
          const { po, row } = await seller.import({ lines: [{ sku: ORDERED }] });
          // The run that the import's event has started must not deliver the message that follows.
          await seller.atRest();
          await offers.service.messages.add([
            {
              account_id: account,
              walmart_order_id: row.id,
              kind: "cancel",
              idempotency_key: `cancel:${po}`,
              payload: { reason: "SELLER_CANCEL_PRICING_ERROR", items: null },
              priority: 30,
              due: null,
            },
          ]);
          const [message] = await offers.service.listWalmartUpdates({
            walmart_order_id: row.id,
            kind: "cancel",
          });
          return { id: message!.id, effects: () => seller.effects(po, "cancel").length };
        },
      },
      "listing changes": {
        table: "walmart_listing_change",
        sending: "sending = true",
        write: { method: "PUT", path: "/v3/inventory" },
        ...delivery(
          () => new ListingChangeQueue(quantity),
          () => listingChangeHandler(quantity),
          () => offers.service.listingChanges.endBackOffs(account, quantity.change),
        ),
        async prepare(): Promise<Prepared> {
          const [id] = await changes(["SKU-10"]);
          return { id: id!, effects: () => offers.sent("SKU-10").length };
        },
      },
      "feeds to send": {
        table: "walmart_feed",
        sending: "state = 'sending'",
        write: { method: "POST", path: "/v3/feeds" },
        ...delivery(
          () => new FeedSendQueue(feeds),
          () => sendFeed(feeds),
        ),
        async prepare(): Promise<Prepared> {
          return { id: await packed(), effects: () => store.walmart.feeds().length };
        },
      },
      "feeds to poll": {
        table: "walmart_feed",
        // A poll leaves no trace while it is under way.
        sending: "state = 'sent'",
        write: null,
        ...delivery(
          () => new FeedPollQueue(feeds),
          () => pollFeed(feeds),
        ),
        async prepare(): Promise<Prepared> {
          const id = await packed();
          await adapters["feeds to send"].run();
          await knex().raw(`UPDATE walmart_feed SET next_attempt_at = now() WHERE id = ?`, [id]);
          const isShown = async () => (await offers.row("SKU-10")).walmart_quantity === 100;
          return { id, effects: async () => ((await isShown()) ? 1 : 0) };
        },
      },
    };
    type Name = keyof typeof adapters;
    const NAMES = Object.keys(adapters) as Name[];

    /** Leases a row to a worker that nobody hears of again. */
    const lease = async (name: Name, id: string, secondsLeft: number) => {
      const { table, sending } = adapters[name];
      await knex().raw(
        `UPDATE ${table} SET ${sending}, claimed_by = 'another worker',
           claimed_until = now() + make_interval(secs => ?) WHERE id = ?`,
        [secondsLeft, id],
      );
    };
    const columns = async (name: Name, id: string) => {
      const { rows } = await knex().raw<{ rows: Record<string, unknown>[] }>(
        `SELECT * FROM ${adapters[name].table} WHERE id = ?`,
        [id],
      );
      return rows[0] ?? null;
    };

    describe.each(NAMES)("%s", (name) => {
      const adapter = adapters[name];

      it("are delivered once, and not again", async () => {
        const { effects } = await adapter.prepare();
        expect(await adapter.run()).toMatchObject({ done: 1, failed: 0, retried: 0 });
        expect(await effects()).toBe(1);
        await seller.atRest();
        expect(await adapter.run()).toMatchObject({ retried: 0 });
        expect(await effects()).toBe(1);
      });

      it("are left alone while another worker's lease lasts, and taken over after it", async () => {
        const { id, effects } = await adapter.prepare();
        await lease(name, id, 60);
        store.walmart.clearRequests();
        expect(await adapter.run()).toMatchObject({ done: 0, retried: 0 });
        expect(store.walmart.requests()).toEqual([]);
        await lease(name, id, -1);
        const claimed = await adapter.claim();
        // What a dead worker was writing may have arrived.
        expect(claimed).toMatchObject({ id, uncertain: adapter.write !== null });
        await lease(name, id, -1);
        expect(await adapter.run()).toMatchObject({ done: 1 });
        expect(await effects()).toBe(1);
      });

      it("are neither renewed nor settled by a run that has lost its lease", async () => {
        const { id } = await adapter.prepare();
        const stalled = await adapter.claim();
        await lease(name, id, 60);
        const before = await columns(name, id);
        expect(await stalled?.renew()).toBe(adapter.write ? false : null);
        expect(await stalled?.settle()).toBe(false);
        expect(await columns(name, id)).toEqual(before);
      });

      it("are renewed and settled by the run that has the lease", async () => {
        const { id } = await adapter.prepare();
        const claimed = await adapter.claim();
        expect(await claimed?.renew()).toBe(adapter.write ? true : null);
        expect(await claimed?.settle()).toBe(true);
        expect(await columns(name, id)).toMatchObject({ claimed_by: null, claimed_until: null });
      });

      if (adapter.write) {
        it.each(["after", "before"] as const)(
          "are read back after an answer was lost (effect %s), and arrive once",
          async (effect) => {
            const { id, effects } = await adapter.prepare();
            store.walmart.injectFault({ ...adapter.write, kind: "reset", effect });
            expect(await adapter.run()).toMatchObject({ done: 0, retried: 1 });
            expect(await columns(name, id)).toMatchObject({ uncertain: true, claimed_by: null });
            expect(await effects()).toBe(effect === "after" ? 1 : 0);
            expect(await adapter.run()).toMatchObject({ done: 1 });
            expect(await effects()).toBe(1);
          },
        );
      }
    });

    it("share one circuit breaker: what one has found costs the others a probe", async () => {
      const feed = await adapters["feeds to poll"].prepare();
      await adapters.outbox.prepare();
      // Other quantities than those of the feed that Walmart is working on.
      for (const sku of LISTED) await offers.stockSilently(sku, 50);
      await changes(LISTED);
      store.walmart.injectFault({ kind: "status", status: 503, times: 99_999 });
      const { client } = await newRun();
      store.walmart.clearRequests();
      expect(await adapters["listing changes"].run()).toMatchObject({
        isAway: true,
        retried: BATCH + 1,
      });
      expect(store.walmart.requests({ method: "PUT" })).toHaveLength(BATCH + 1);
      for (const name of ["outbox", "feeds to poll", "listing changes"] as const) {
        expect(await adapters[name].run()).toMatchObject({ isAway: true, retried: 1 });
        expect(breakerOf(client).state).toBe("open");
      }
      expect(store.walmart.requests({ method: "PUT" })).toHaveLength(BATCH + 2);

      store.walmart.clearFaults();
      expect(await adapters["listing changes"].run()).toMatchObject({
        isAway: false,
        done: LISTED.length,
      });
      expect(breakerOf(client).state).toBe("closed");
      expect(LISTED.map((sku) => offers.quantity(sku))).toEqual(LISTED.map(() => 50));
      expect(await adapters.outbox.run()).toMatchObject({ done: 1 });
      await knex().raw(`UPDATE walmart_feed SET next_attempt_at = now() WHERE id = ?`, [feed.id]);
      expect(await adapters["feeds to poll"].run()).toMatchObject({ done: 1 });
    });
  },
  { seed: { skus: [ORDERED, ...LISTED] } },
);
