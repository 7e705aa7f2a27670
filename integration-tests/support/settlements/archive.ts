import { readFileSync } from "node:fs";
import path from "node:path";
import { ZipFile } from "yazl";

/** A ZIP archive with these files. */
export async function archiveOf(files: Record<string, string | Buffer>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** An invented settlement file in Walmart's layout, with all kinds of rows. Total Payable is 95.95. */
export function sampleCsv(): string {
  return readFileSync(path.join(__dirname, "sample.csv"), "utf8");
}
