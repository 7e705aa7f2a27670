import type { Cleanup } from "../lib/cleanup";
import { paint, say, seconds, step, table } from "../lib/output";
import { startStand } from "../stand";
import { SCENARIOS } from "./scenarios";

/**
 * Plays the plugin's main job over HTTP, on a database that is thrown away. Tells what worked.
 *
 * @returns whether everything did
 */
export async function check(cleanup: Cleanup): Promise<boolean> {
  const started = Date.now();
  const context = await step("A store and a simulated Walmart are running", () =>
    startStand({
      name: "check",
      pages: false,
      onStarted: (stop) => {
        cleanup.add(stop);
      },
    }),
  );
  const rows: string[][] = [];
  let failed = 0;
  for (const { title, run } of SCENARIOS) {
    const since = Date.now();
    const outcome = await run(context).then(
      (note) => ({ mark: paint("green", "passed"), note }),
      (error: unknown) => {
        failed++;
        return {
          mark: paint("red", "FAILED"),
          note: error instanceof Error ? error.message : String(error),
        };
      },
    );
    rows.push([title, outcome.mark, seconds(since), outcome.note]);
  }
  say(`\n${table(["What", "Result", "Time", "Seen"], rows)}\n`);
  say(`${rows.length - failed} passed, ${failed} failed, in ${seconds(started)}`);
  return failed === 0;
}
