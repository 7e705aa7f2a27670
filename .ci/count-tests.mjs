// Prints the numbers of passed and failed tests in a JSON report of Jest or Playwright: "12 0".
import { readFileSync } from "node:fs";
import process from "node:process";

const report = JSON.parse(readFileSync(process.argv[2], "utf8"));
const [passed, failed] = report.stats
  ? [report.stats.expected + report.stats.flaky, report.stats.unexpected + report.errors.length]
  : [report.numPassedTests, report.numFailedTests + report.numRuntimeErrorTestSuites];
process.stdout.write(`${passed} ${failed}\n`);
