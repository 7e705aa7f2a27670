import { cpus, loadavg, totalmem } from "node:os";

/** The value below which so large a share of the values lies. */
export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return round(sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0);
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Processor time of this process so far, in ms: what work costs, whatever else the machine does meanwhile. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** How busy the machine is, one minute's average of processes that want to run. */
export function load(): number {
  return round(loadavg()[0] ?? 0);
}

/** Prints figures as a table for people and as one line of JSON, with the machine that they are of. */
export function report(bench: string, rows: Record<string, Record<string, unknown>>): void {
  const machine = {
    cpu: cpus()[0]?.model.trim(),
    cores: cpus().length,
    memory_gb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    load: load(),
  };
  console.table(rows);
  console.log(JSON.stringify({ bench, at: new Date().toISOString(), machine, rows }));
}

/** Ends a bench; what it threw is told, and fails the process. */
export function run(main: () => Promise<void>): void {
  main().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
