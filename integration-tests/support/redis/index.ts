import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "../store-process/free-port";

/** A Redis server for one test. */
export interface RedisServer {
  url: string;
  /** Whether it responds. */
  isUp(): Promise<boolean>;
  /** Stops it and waits until it has exited. */
  stop(): Promise<void>;
}

const PATIENCE_MS = 10_000;

/**
 * The server stops when the shell's input ends, so also when the parent process was killed. The shell waits for that
 * end, because a background process has no input.
 */
const SCRIPT = 'redis-server "$@" & server=$!; cat > /dev/null; kill $server; wait $server';

/** Starts the installed redis-server on a free local port, without persistence. */
export async function startRedis(): Promise<RedisServer> {
  const port = await freePort();
  const settings = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly"];
  const shell = spawn("sh", ["-c", SCRIPT, "redis", ...settings, "no"], {
    stdio: ["pipe", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [shell.stdout, shell.stderr])
    stream.on("data", (chunk: Buffer) => (output = (output + chunk.toString()).slice(-4_000)));
  const ended = once(shell, "exit");
  const stop = async () => {
    shell.stdin.end();
    await ended;
  };
  for (const end = Date.now() + PATIENCE_MS; !(await answers(port)); await pause(50)) {
    if (Date.now() < end && !output.includes("not found")) continue;
    await stop();
    throw new Error(
      output.includes("not found")
        ? "There is no redis-server, which tests of several workers need. On Debian: apt-get install redis-server."
        : `redis-server did not start:\n${output}`,
    );
  }
  return { url: `redis://127.0.0.1:${port}`, isUp: () => answers(port), stop };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const done = (isUp: boolean) => {
      socket.destroy();
      resolve(isUp);
    };
    socket.once("error", () => done(false));
    socket.once("data", (chunk) => done(chunk.toString().startsWith("+PONG")));
    socket.once("connect", () => socket.write("PING\r\n"));
  });
}
