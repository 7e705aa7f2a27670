import { cpus, loadavg, totalmem } from "node:os";

/** The value below which the given share of the values lies. */
export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return round(sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0);
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** CPU time of this process so far, in ms: the cost of work, whatever else the machine does. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The machine's load average of one minute. */
export function load(): number {
  return round(loadavg()[0] ?? 0);
}

/** Prints figures as a table and as one line of JSON, with a description of the machine. */
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

/** Runs a bench to its end. An error is printed and fails the process. */
export function run(main: () => Promise<void>): void {
  main().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
