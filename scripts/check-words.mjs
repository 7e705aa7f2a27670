// Reports refused phrases in code, docs and screen texts. Single words are in cspell.config.yaml.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import process from "node:process";

const FILES = /\.(ts|tsx|mjs|js|md|yml|yaml|json|sh)$|^\.ci\/|^\.env\.template$/;
const SKIPPED =
  /^(package-lock\.json|scripts\/check-words\.mjs|cspell\.config\.yaml|src\/admin\/i18n\/.*(de|es|nl)\.ts|.*\/migrations\/\.snapshot-.*\.json)$/;

/** Phrases and what to write instead. A space stands for any white space, also across the lines of a comment. */
const PHRASES = [
  ["what is to be", "what to …, or name the thing"],
  ["(it|that) is looked", "we look, or the active voice"],
  ["(is|are) let", "can, may, or the active voice"],
  ["Walmart('s|’s) (own )?words?", "Walmart's response, or raw Walmart data"],
  ["by itself", "automatically"],
  ["by themselves", "automatically"],
  ["the like", "name it"],
  ["(tell|tells|telling) Walmart", "send to Walmart, or report to Walmart"],
  ["(put|puts|putting) right", "fix"],
  ["(call|calls|called|calling) off", "cancel"],
  ["e-mails?", "email"],
];

/** Names in Walmart's API and ours that are spelled otherwise in prose. */
const IN_PROSE = [["cancelled", "canceled"]];

const pattern = (phrase) =>
  new RegExp(`\\b${phrase.replaceAll(" ", "(?:\\s+(?:\\*|//|#|>)?\\s*)")}\\b`, "gi");

/** The text with everything blanked that is not prose, so that positions stay. */
function proseOf(file, text) {
  const blank = (part) => part.replace(/[^\n]/g, " ");
  if (file.endsWith(".md")) {
    return text.replace(/```[\s\S]*?```|`[^`\n]*`/g, blank);
  }
  if (/\.(ts|tsx|mjs|js)$/.test(file)) {
    const prose = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*|\b(?:it|describe|test)\(\s*(["'`]).*?\1/gm;
    let end = 0;
    let kept = "";
    for (const { 0: part, index } of text.matchAll(prose)) {
      kept += blank(text.slice(end, index)) + part.replace(/`[^`\n]*`/g, blank);
      end = index + part.length;
    }
    return kept + blank(text.slice(end));
  }
  return text;
}

function find(file, text, rules) {
  return rules.flatMap(([phrase, instead]) =>
    [...text.matchAll(pattern(phrase))].map(({ 0: found, index }) => {
      const line = text.slice(0, index).split("\n").length;
      const shown = found.replace(/\s+(?:\*|\/\/|#|>)?\s*/g, " ");
      return { file, line, problem: `"${shown}": write ${instead}` };
    }),
  );
}

const tracked = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  encoding: "utf8",
});
const files = tracked.split("\n").filter((file) => FILES.test(file) && !SKIPPED.test(file));
const problems = files
  .flatMap((file) => {
    const text = readFileSync(file, "utf8");
    return [...find(file, text, PHRASES), ...find(file, proseOf(file, text), IN_PROSE)];
  })
  .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);

for (const { file, line, problem } of problems) {
  process.stdout.write(`${file}:${line}  ${problem}\n`);
}
if (problems.length > 0) {
  process.stderr.write(`${problems.length} refused phrases\n`);
  process.exit(1);
}
