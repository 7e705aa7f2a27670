/**
 * What the guard adds to a shipment of an order of another channel, with many Walmart orders in the tables: the guard of
 * the route, on the real database, beside core's own work for the shipment.
 *
 *   npm run bench:guards -- [shipments] [Walmart orders]
 */
import { report, run } from "../support/figures";
import { runInStore } from "../support/run-in-store";
import { sizes } from "../support/sizes";

run(async () => {
  const given = sizes({ usual: 60, smoke: 2 }, { usual: 20_000, smoke: 100 });
  report("guards", await runInStore("./bench/guards/measure.ts", given));
});
