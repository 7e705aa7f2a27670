import type { Cleanup } from "../cleanup";
import { paint, print, seconds, step, table } from "../output";
import { startEnvironment } from "../environment";
import { SCENARIOS } from "./scenarios";

/**
 * Checks the plugin's main functions over HTTP, on a temporary database, and prints the results.
 *
 * @returns whether everything passed
 */
export async function check(cleanup: Cleanup): Promise<boolean> {
  const started = Date.now();
  const context = await step("A store and a simulated Walmart are running", () =>
    startEnvironment({
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
  print(`\n${table(["What", "Result", "Time", "Seen"], rows)}\n`);
  print(`${rows.length - failed} passed, ${failed} failed, in ${seconds(started)}`);
  return failed === 0;
}
