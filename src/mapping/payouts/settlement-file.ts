import { type Parser, parse } from "csv-parse";
import { archivedCsv, isArchive } from "./settlement-archive";
import { SettlementFileError } from "./settlement-file-error";
import {
  findColumns,
  isSummary,
  readLine,
  readSummary,
  type SettlementColumns,
  type SettlementLine,
  type SettlementSummary,
} from "./settlement-row";

export type SettlementRecord =
  { summary: SettlementSummary; line?: undefined } | { line: SettlementLine; summary?: undefined };

/** The first line after the columns. What it counts is not documented, so it is not checked. */
const COUNT_LINE = /^number of lines/i;
/** Columns of the format before this one. */
const OLD_COLUMN = /^walmart\.com po ?#$/i;
/** An opening quote without a closing one would make one record of the rest of the file. */
const MAX_ROW_LENGTH = 1_000_000;

/**
 * Reads a settlement file row by row; only one row is in memory at a time.
 *
 * @param content a ZIP archive with one CSV file or, with `allowCsv`, the CSV file itself
 * @throws SettlementFileError if it is no such file, is damaged or has no rows
 */
export async function* readSettlementFile(
  content: Buffer,
  { allowCsv = false }: { allowCsv?: boolean } = {},
): AsyncGenerator<SettlementRecord, void, undefined> {
  if (content.length === 0) throw new SettlementFileError("empty");
  const isPlain = allowCsv && !isArchive(content);
  const rows = isPlain ? parseText(content) : parseStream(await archivedCsv(content));
  let columns: SettlementColumns | undefined;
  let number = 0;
  let lines = 0;
  let total: string | null | undefined;
  for await (const cells of rows) {
    number += 1;
    if (!columns) {
      columns = requireColumns(cells);
    } else if (cells.length > 1 || !COUNT_LINE.test(cells[0] ?? "")) {
      if (cells.length < columns.reach)
        throw new SettlementFileError(
          "truncated",
          `row ${number} has only ${cells.length} columns`,
        );
      if (isSummary(columns, cells)) {
        const summary = readSummary(columns, cells);
        total ??= summary.total;
        yield { summary };
      } else {
        lines += 1;
        yield { line: readLine(columns, cells, lines) };
      }
    }
  }
  // In a period without transactions, nothing is paid.
  const isQuiet = total != null && Number(total) === 0;
  if (lines === 0 && !isQuiet) throw new SettlementFileError(columns ? "no_rows" : "empty");
}

function requireColumns(cells: readonly string[]): SettlementColumns {
  const columns = findColumns(cells);
  if (columns) return columns;
  throw new SettlementFileError(
    cells.some((cell) => OLD_COLUMN.test(cell.trim())) ? "old_format" : "not_settlement",
  );
}

function csvParser(): Parser {
  return parse({
    bom: true,
    // Not guessed from the first line: a file may have both.
    record_delimiter: ["\r\n", "\n"],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: MAX_ROW_LENGTH,
  });
}

function parseText(content: Buffer): AsyncGenerator<string[]> {
  const parser = csvParser();
  parser.end(content);
  return rowsOf(parser);
}

function parseStream(csv: NodeJS.ReadableStream): AsyncGenerator<string[]> {
  const parser = csvParser();
  csv.on("error", (error: Error) => parser.destroy(error));
  csv.pipe(parser);
  return rowsOf(parser);
}

async function* rowsOf(parser: Parser): AsyncGenerator<string[]> {
  try {
    for await (const cells of parser) yield cells as string[];
  } catch (error) {
    throw error instanceof SettlementFileError
      ? error
      : new SettlementFileError("truncated", error instanceof Error ? error.message : "");
  }
}
