import { Readable } from "node:stream";
import { crc32 } from "node:zlib";
import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import { SettlementFileError } from "./settlement-file-error";

const SIGNATURE = Buffer.from("PK");

/** Whether a file begins like a ZIP archive. */
export function isArchive(content: Buffer): boolean {
  return content.subarray(0, SIGNATURE.length).equals(SIGNATURE);
}

/**
 * Opens the CSV file in a ZIP archive. Its bytes are compared with the archive's checksum.
 *
 * @throws SettlementFileError if it is no archive or has no CSV file. A damaged one makes the stream fail.
 */
export async function archivedCsv(content: Buffer): Promise<Readable> {
  if (!isArchive(content)) throw new SettlementFileError("not_zip");
  try {
    const { archive, entry } = await findCsv(content);
    const bytes = await new Promise<Readable>((resolve, reject) => {
      archive.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
    });
    return Readable.from(checked(bytes, entry.crc32), { objectMode: false });
  } catch (error) {
    throw toFileError(error);
  }
}

/** The first CSV file; otherwise the first file. */
async function findCsv(content: Buffer): Promise<{ archive: ZipFile; entry: Entry }> {
  const archive = await new Promise<ZipFile>((resolve, reject) => {
    fromBuffer(content, { lazyEntries: true }, (error, opened) =>
      error ? reject(error) : resolve(opened),
    );
  });
  return new Promise((resolve, reject) => {
    let first: Entry | undefined;
    archive.on("error", reject);
    archive.on("end", () =>
      first ? resolve({ archive, entry: first }) : reject(new SettlementFileError("no_csv")),
    );
    archive.on("entry", (entry: Entry) => {
      // macOS adds files of its own.
      const isFile = !entry.fileName.endsWith("/") && !/^__MACOSX\/|(^|\/)\._/.test(entry.fileName);
      if (isFile && /\.csv$/i.test(entry.fileName)) return resolve({ archive, entry });
      if (isFile) first ??= entry;
      archive.readEntry();
    });
    archive.readEntry();
  });
}

async function* checked(bytes: Readable, expected: number): AsyncGenerator<Buffer> {
  let checksum = 0;
  try {
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      checksum = crc32(chunk, checksum);
      yield chunk;
    }
  } catch (error) {
    throw toFileError(error);
  }
  if (checksum !== expected) throw new SettlementFileError("truncated", "wrong checksum");
}

function toFileError(error: unknown): SettlementFileError {
  if (error instanceof SettlementFileError) return error;
  return new SettlementFileError("truncated", error instanceof Error ? error.message : "");
}
