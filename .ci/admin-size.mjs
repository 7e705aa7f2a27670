// Checks how much the plugin adds to the admin that a browser loads. Run it after `npm run build`.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { gzipSync } from "node:zlib";

const LIMIT_KB = 250;
const FOLDER = path.resolve(import.meta.dirname, "../.medusa/server/src/admin");

// The build also has a copy for `require`, which no browser loads.
const files = readdirSync(FOLDER, { recursive: true }).filter((file) => /\.(mjs|css)$/.test(file));
const size = files.reduce(
  (sum, file) => sum + gzipSync(readFileSync(path.join(FOLDER, file))).length,
  0,
);
const kb = (size / 1024).toFixed(1);
process.stdout.write(`The admin's bundle is ${kb} kB compressed; ${LIMIT_KB} kB are allowed.\n`);
if (files.length === 0 || size > LIMIT_KB * 1024) {
  process.stderr.write(
    files.length === 0 ? `There is no bundle in ${FOLDER}.\n` : "That is too much.\n",
  );
  process.exit(1);
}
