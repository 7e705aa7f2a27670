import fc from "fast-check";
import { bufferedChangesDone } from "../../src/subscribers/_change-buffer";
import { shownOf } from "../support/store/shown";
import { storeSuite } from "../support/store/suite";

const SKUS = Array.from({ length: 22 }, (_, index) => `SKU-${String(index + 1).padStart(2, "0")}`);
/** Each has its own seed in the output if it fails. */
const RUNS = 3;

const sku = fc.integer({ min: 0, max: SKUS.length - 1 }).map((index) => SKUS[index] ?? "");
const units = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 60 }));
const amount = fc.integer({ min: 100, max: 5_000 }).map((cents) => cents / 100);

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant("stock" as const), sku, units }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("silently" as const), sku, units }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("price" as const), sku, amount }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("all" as const), units }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("order" as const), sku }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("rules" as const),
      rules: fc.record({ buffer: fc.nat(5), maximum: fc.integer({ min: 5, max: 50 }) }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("fault" as const),
      fault: fc.record({
        path: fc.constantFrom("/v3/inventory", "/v3/price", "/v3/feeds"),
        method: fc.constantFrom("PUT", "POST", "GET"),
        kind: fc.constantFrom("reset" as const, "garbage" as const, "status" as const),
        effect: fc.constantFrom("before" as const, "after" as const),
        times: fc.integer({ min: 1, max: 3 }),
      }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("tick" as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("wait" as const), seconds: fc.constantFrom(5, 40) }),
  },
);

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

storeSuite(
  "offers-anything",
  (store) => {
    const offers = shownOf(store);

    it("has Walmart show what the rules give, after any changes and faults", async () => {
      store.walmart.updateSettings({ throttle: "off", feedSeconds: 30 });
      const account = await offers.list(SKUS);
      const prices = new Map<string, number>(SKUS.map((each) => [each, 10]));
      let rules: { buffer?: number; maximum?: number } = {};

      const perform = async (what: Step): Promise<void> => {
        switch (what.do) {
          case "stock":
            return await offers.stock(what.sku, what.units);
          case "silently":
            return await offers.stockSilently(what.sku, what.units);
          case "price":
            prices.set(what.sku, what.amount);
            return await offers.price(what.sku, what.amount);
          case "all":
            for (const each of SKUS) await offers.stockSilently(each, what.units);
            return;
          case "order":
            store.walmart.createOrder({ lines: [{ sku: what.sku, quantity: 2 }] });
            await store.sync(["orders"]);
            return;
          case "rules": {
            rules = what.rules;
            const body = { settings: { inventory: what.rules } };
            expect((await store.post(`/admin/walmart/accounts/${account}`, body)).status).toBe(200);
            return;
          }
          case "fault":
            store.walmart.injectFault({
              ...what.fault,
              ...(what.fault.kind === "status" && { status: 503 }),
            });
            return;
          case "tick":
            await offers.tick("inventory");
            return await offers.tick("prices");
          case "wait":
            store.walmart.advanceClock(what.seconds * 1000);
            return await offers.hasten();
        }
      };

      const expected = async (): Promise<Record<string, unknown>> => {
        const { rows } = await offers.knex.raw<{ rows: { sku: string; units: number }[] }>(
          `SELECT i.sku, (s.stocked_quantity - s.reserved_quantity)::integer AS units
           FROM inventory_level s JOIN inventory_item i ON i.id = s.inventory_item_id`,
        );
        return Object.fromEntries(
          rows
            .filter((row) => SKUS.includes(row.sku))
            .map((row) => {
              const left = Math.max(0, row.units - (rules.buffer ?? 0));
              return [row.sku, [Math.min(left, rules.maximum ?? Infinity), prices.get(row.sku)]];
            }),
        );
      };
      const shown = () =>
        Object.fromEntries(
          SKUS.map((each) => [each, [offers.available(each), store.walmart.price(each)]]),
        );

      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14 }), async (steps) => {
          for (const each of steps) await perform(each);
          store.walmart.clearFaults();
          await bufferedChangesDone();
          for (let round = 0; round < 12; round += 1) {
            store.walmart.advanceClock(60_000);
            await offers.hasten();
            await offers.tick("inventory");
            await offers.tick("prices");
            if (!(await offers.open()).length) break;
          }
          expect(await offers.open()).toEqual([]);
          expect(shown()).toEqual(await expected());
        }),
        { numRuns: RUNS, endOnFailure: true },
      );
    });
  },
  { seed: { skus: SKUS, stock: 40 } },
);
