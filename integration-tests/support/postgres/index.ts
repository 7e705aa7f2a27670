import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { createInterface } from "node:readline";

/** A PostgreSQL server for tests, the demo and benchmarks. */
export interface PostgresServer {
  host: string;
  port: number;
  user: string;
  password: string;
  /** Whether we started it; the server of DATABASE_URL is left running. */
  embedded: boolean;
  /** The connection URL of one of its databases. */
  url(database: string): string;
  /** Stops the server, if we started it, and waits until it has exited. */
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /** Folder of the data. */
  dataDir: string;
  /** Delete the data at the end, and prefer speed to durability. */
  temporary: boolean;
}

/** Temporary data need not survive a power cut. */
const CARELESS = { fsync: "off", full_page_writes: "off", synchronous_commit: "off" };

/**
 * The server that DATABASE_URL names, or an embedded one that stops with this process.
 *
 * @example
 * const postgres = await startPostgres({ dataDir: ".test-data/one", temporary: true });
 * const url = postgres.url("medusa");
 */
export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const given = process.env.DATABASE_URL;
  return given ? borrowed(given) : embedded(options);
}

function borrowed(address: string): PostgresServer {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    throw new Error("DATABASE_URL is not a URL. Expected postgres://user:password@host:5432/name.");
  }
  return server({
    // Medusa's test runner requires TLS for any other host name.
    host: ["127.0.0.1", "[::1]", ""].includes(url.hostname) ? "localhost" : url.hostname,
    port: Number(url.port || 5432),
    user: decodeURIComponent(url.username || "postgres"),
    password: decodeURIComponent(url.password),
    embedded: false,
    stop: async () => undefined,
  });
}

async function embedded({ dataDir, temporary }: PostgresOptions): Promise<PostgresServer> {
  const access = { user: "postgres", password: "postgres" };
  const keeper = spawn(
    process.execPath,
    [
      path.join(__dirname, "keeper.mjs"),
      JSON.stringify({
        ...access,
        dataDir: path.resolve(dataDir),
        temporary,
        settings: temporary
          ? { ...CARELESS, max_connections: 300 }
          : { synchronous_commit: "off", max_connections: 100 },
      }),
    ],
    { stdio: ["pipe", "pipe", "inherit"], detached: true },
  );
  const lines = createInterface({ input: keeper.stdout });
  const [line] = (await Promise.race([once(lines, "line"), once(keeper, "exit")])) as [unknown];
  const answer =
    typeof line === "string"
      ? (JSON.parse(line) as { port?: number; error?: string })
      : { error: `The keeper of the embedded PostgreSQL ended with code ${String(line)}.` };
  if (!answer.port) {
    throw new Error(answer.error);
  }
  lines.close();
  // The keeper must not keep this process alive: it exits when we do.
  keeper.unref();
  (keeper.stdin as unknown as { unref?: () => void }).unref?.();
  (keeper.stdout as unknown as { unref?: () => void }).unref?.();

  return server({
    ...access,
    host: "localhost",
    port: answer.port,
    embedded: true,
    stop: async () => {
      if (keeper.exitCode !== null || keeper.signalCode !== null) {
        return;
      }
      keeper.ref();
      const gone = once(keeper, "exit");
      keeper.stdin.end();
      await gone;
    },
  });
}

function server(parts: Omit<PostgresServer, "url">): PostgresServer {
  const { host, port, user, password } = parts;
  const credentials = [user, password].filter(Boolean).map(encodeURIComponent).join(":");
  return { ...parts, url: (database) => `postgres://${credentials}@${host}:${port}/${database}` };
}
