/**
 * How long a settlement file takes from its download to its differences, and the most memory that it needs, for a long
 * file and for one of a tenth of its rows: flat memory is about the same for both.
 *
 *   npm run bench:payouts -- [rows]
 */
import { report, run } from "../support/figures";
import { runInStore } from "../support/run-in-store";
import { sizes } from "../support/sizes";
import { settlementRows } from "./rows";

/** V8 collects garbage late: with much room the peak would show its timing. The idle store needs most of this. */
const HEAP_MB = 300;

run(async () => {
  const [rows = 0] = sizes({ standard: 100_000, smoke: 500 });
  const figures: Record<string, Record<string, unknown>> = {};
  for (const count of [Math.ceil(rows / 10), rows]) {
    figures[`${count} rows`] = await runInStore("./bench/payouts/measure.ts", [], {
      settings: { throttle: "off" },
      nodeArguments: [`--max-old-space-size=${HEAP_MB}`, "--max-semi-space-size=16"],
      // Not in the measured process: making the file needs more memory than reading it.
      prepare: (walmart) => void walmart.createPayout({ rows: settlementRows(count) }),
    });
  }
  report("payouts", figures);
});
