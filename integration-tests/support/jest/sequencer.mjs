import fs from "node:fs";
import path from "node:path";
import sequencer from "@jest/test-sequencer";

/**
 * Starts the longest files first, so that no worker waits for one at the end. Before a first run nothing but their size
 * tells, and that of a store's parts counts with the file that names them.
 */
export default class LongestFirst extends sequencer.default {
  sort(tests) {
    const sizes = new Map(tests.map((test) => [test, sizeOf(test.path)]));
    return [...tests].sort((one, other) => {
      const [left, right] = [one.duration, other.duration];
      if (left !== undefined && right !== undefined) return right - left;
      return sizes.get(other) - sizes.get(one);
    });
  }
}

function sizeOf(file) {
  const text = fs.readFileSync(file, "utf8");
  const parts = path.join(path.dirname(file), path.basename(file).split(".")[0]);
  const stored = /\bstoreSuite\(/.test(text) ? 1_000_000 : 0;
  return stored + text.length + (fs.existsSync(parts) ? folderSize(parts) : 0);
}

function folderSize(folder) {
  return fs
    .readdirSync(folder, { recursive: true })
    .map((name) => fs.statSync(path.join(folder, name)))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);
}
