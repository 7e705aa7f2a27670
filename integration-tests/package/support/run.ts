import { type ChildProcess, spawn } from "node:child_process";
import { appendFileSync, mkdirSync } from "node:fs";
import path from "node:path";

export const PROJECT = path.resolve(__dirname, "../../..");

/** Of each worker of Jest, as several stores are tested at once. */
const LOG = path.join(
  PROJECT,
  ".test-data",
  `package-${process.env.JEST_WORKER_ID ?? "setup"}.log`,
);
const running = new Set<ChildProcess>();

mkdirSync(path.dirname(LOG), { recursive: true });

interface Where {
  cwd: string;
  env?: Record<string, string>;
}

/** Runs a program and returns its standard output. Throws with the end of its output if it fails. */
export async function run(command: string, args: string[], where: Where): Promise<string> {
  const { child, output } = launch(command, args, where);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code !== 0) {
    const end = output.text.trim().split("\n").slice(-30).join("\n");
    throw new Error(`${command} ${args.join(" ")} ended with ${String(code)}:\n${end}`);
  }
  return output.stdout;
}

/** Starts a program that keeps running, and waits until its output matches. Returns the output. */
export async function startUntil(
  pattern: RegExp,
  command: string,
  args: string[],
  where: Where,
): Promise<string> {
  const { child, output } = launch(command, args, where);
  for (;;) {
    if (pattern.test(output.text)) {
      return output.text;
    }
    if (child.exitCode !== null) {
      throw new Error(`${command} ${args.join(" ")} ended too early:\n${output.text.slice(-3000)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Stops all programs that are still running. */
export async function endAll(): Promise<void> {
  await Promise.all([...running].map(end));
}

async function end(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once("close", resolve));
  signal(child, "SIGTERM");
  const timer = setTimeout(() => {
    signal(child, "SIGKILL");
  }, 15_000);
  await gone;
  clearTimeout(timer);
}

/** npm and npx start child processes, so the whole group gets the signal. */
function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid !== undefined) {
    process.kill(-child.pid, name);
  }
}

function launch(command: string, args: string[], { cwd, env }: Where) {
  appendFileSync(LOG, `\n$ ${command} ${args.join(" ")}\n`);
  const child = spawn(command, args, {
    cwd,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...cleanEnvironment(), ...env },
  });
  const output = { text: "", stdout: "" };
  const keep = (name: "stdout" | "stderr") => (chunk: Buffer) => {
    const text = chunk.toString();
    output.text += text;
    if (name === "stdout") {
      output.stdout += text;
    }
    appendFileSync(LOG, text);
  };
  child.stdout.on("data", keep("stdout"));
  child.stderr.on("data", keep("stderr"));
  running.add(child);
  child.once("close", () => running.delete(child));
  return { child, output };
}

/** Our environment without what this test run or npm added, so that the store gets a clean one. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env).filter(
    ([name]) => !/^(npm_package_|npm_lifecycle_|WALMART_|JEST_|NODE_OPTIONS|NODE_ENV)/.test(name),
  );
  return Object.fromEntries(entries);
}
