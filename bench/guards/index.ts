/**
 * What the guard adds to a shipment of another channel's order, with many Walmart orders in the tables: the route's
 * guard on the real database, compared with core's own work for the shipment.
 *
 *   npm run bench:guards -- [shipments] [Walmart orders]
 */
import { report, run } from "../support/figures";
import { runInStore } from "../support/run-in-store";
import { sizes } from "../support/sizes";

run(async () => {
  const given = sizes({ standard: 60, smoke: 2 }, { standard: 20_000, smoke: 100 });
  report("guards", await runInStore("./bench/guards/measure.ts", given));
});
