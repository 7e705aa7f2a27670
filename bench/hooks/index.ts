/**
 * What hooks cost: imports, shipments, and computing quantities and prices, in turn without handlers and with handlers
 * that change nothing, in one process. Where no handler is added, what is left is to ask whether there is one.
 *
 *   npm run bench:hooks -- [orders of an import] [imports] [listings]
 */
import { report, run } from "../support/figures";
import { runInStore } from "../support/run-in-store";
import { sizes } from "../support/sizes";

run(async () => {
  const given = sizes(
    { standard: 100, smoke: 4 },
    { standard: 6, smoke: 1 },
    { standard: 10_000, smoke: 50 },
  );
  const settings = { throttle: "off" as const };
  report("hooks", await runInStore("./bench/hooks/measure.ts", given, { settings }));
});
