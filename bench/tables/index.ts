/**
 * The cost of the admin's lists, the order widget, an import without new orders and a reconcile without changes, with
 * 100,000 Walmart orders in the tables, compared with 1,000; and the query plans of the hot statements.
 *
 *   npm run bench:tables -- [orders] [rounds]
 */
import { DEFAULT_SELLER } from "../../src/simulator";
import { report, run } from "../support/figures";
import { runInStore } from "../support/run-in-store";
import { sizes } from "../support/sizes";

run(async () => {
  const [orders = 0, rounds = 0] = sizes(
    { standard: 100_000, smoke: 2_000 },
    { standard: 40, smoke: 3 },
  );
  const seller = [DEFAULT_SELLER.clientId, DEFAULT_SELLER.clientSecret];
  report("tables", await runInStore("./bench/tables/measure.ts", [orders, rounds, ...seller]));
});
