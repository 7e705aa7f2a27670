/**
 * Describes the public interface: one page in `api-report` for each entry point of the package that has types, so that
 * a change of it shows in review. Without `--write` it only checks that the pages are up to date.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import {
  CompilerState,
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
} from "@microsoft/api-extractor";
import ts from "typescript";

const PROJECT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const REPORTS = path.join(PROJECT, "api-report");
const DECLARATIONS = path.join(PROJECT, ".test-data/api-report");
const BUILT = "./.medusa/server/";
const PACKAGE = path.join(PROJECT, "package.json");
const TSCONFIG = path.join(PROJECT, "tsconfig.json");

const isWritten = process.argv.includes("--write");

/** Name of the report and source of each entry point that has types. */
function entryPoints() {
  const { exports } = JSON.parse(readFileSync(PACKAGE, "utf8"));
  const names = new Map();
  for (const [entry, { types }] of Object.entries(exports)) {
    // The first name counts: Medusa's CLI needs a second one for the module.
    if (types && !names.has(types)) names.set(types, entry.slice(2).replaceAll("/", "-"));
  }
  return [...names].map(([types, name]) => ({
    name,
    source: types.slice(BUILT.length).replace(/\.d\.ts$/, ".ts"),
  }));
}

/** Writes the declarations of the entry points and of what they import into the cache. */
function emitDeclarations(entries) {
  const { config } = ts.readConfigFile(TSCONFIG, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, PROJECT);
  const program = ts.createProgram(
    entries.map(({ source }) => path.join(PROJECT, source)),
    { ...options, emitDeclarationOnly: true, inlineSourceMap: false, outDir: DECLARATIONS },
  );
  const { diagnostics } = program.emit();
  if (diagnostics.length)
    throw new Error(ts.formatDiagnostics(diagnostics, { ...ts.sys, getCanonicalFileName: String }));
}

function configOf({ name, source }) {
  return ExtractorConfig.prepare({
    packageJsonFullPath: PACKAGE,
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: PROJECT,
      mainEntryPointFilePath: path.join(DECLARATIONS, source.replace(/\.ts$/, ".d.ts")),
      compiler: { tsconfigFilePath: TSCONFIG },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: REPORTS,
        reportTempFolder: path.join(DECLARATIONS, "reports"),
      },
      newlineKind: "lf",
      messages: {
        // Everything that an entry point exports is public; there are no release tags.
        extractorMessageReporting: {
          default: { logLevel: ExtractorLogLevel.None },
          "ae-forgotten-export": {
            logLevel: ExtractorLogLevel.Warning,
            addToApiReportFile: true,
          },
        },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
  });
}

/** Compares the report of an entry point with the interface, and renews it with `--write`. Returns whether they are the same. */
function compare(config, compilerState) {
  const { apiReportChanged } = Extractor.invoke(config, {
    compilerState,
    localBuild: isWritten,
    messageCallback: (message) => {
      message.handled = true;
      if (message.logLevel === ExtractorLogLevel.Error)
        process.stderr.write(`${message.formatMessageWithLocation(PROJECT)}\n`);
    },
  });
  return isWritten || !apiReportChanged;
}

/** How a report differs, as `git diff` shows it. */
function differenceOf({ reportFilePath, reportTempFilePath }) {
  const args = ["diff", "--no-index", "--", reportFilePath, reportTempFilePath];
  return spawnSync("git", args, { encoding: "utf8" }).stdout;
}

/** Reports of entry points that are no more. */
function forgottenReports(entries) {
  const names = new Set(entries.map(({ name }) => `${name}.api.md`));
  return readdirSync(REPORTS).filter((file) => !names.has(file));
}

const entries = entryPoints();
rmSync(DECLARATIONS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
emitDeclarations(entries);
const configs = entries.map(configOf);
const compilerState = CompilerState.create(configs[0], {
  additionalEntryPoints: configs.map(({ mainEntryPointFilePath }) => mainEntryPointFilePath),
});
const outdated = configs.filter((config) => !compare(config, compilerState));
const forgotten = forgottenReports(entries);
if (isWritten) for (const file of forgotten) rmSync(path.join(REPORTS, file));
else if (outdated.length + forgotten.length > 0) {
  process.stderr.write(outdated.map(differenceOf).join("\n"));
  process.stderr.write(
    "The public interface is not what api-report says. If that is intended: npm run api-report, and add a changeset.\n",
  );
  process.exit(1);
}
