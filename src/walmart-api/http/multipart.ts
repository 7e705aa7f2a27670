import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import type { StreamedBody } from "./transport";

/** A file to be sent. Its text is made anew whenever it is needed, so that it is never held as a whole. */
export interface UploadFile {
  name: string;
  contentType: string;
  /** Bytes of the text in UTF-8. */
  length: number;
  /** How many things it lists, for the activity log. */
  elements: number;
  /** The text, in pieces; the same each time. */
  text: () => Iterable<string>;
}

/** How much of a file's text stands in the activity log, characters. */
const SHOWN = 2_000;

/** A form with the file as its only field, `file`. Its length is told beforehand: not every gateway takes chunks. */
export function multipart(file: UploadFile): { contentType: string; body: StreamedBody } {
  const boundary = `walmart-${randomUUID()}`;
  const name = file.name.replace(/[^\w.-]/g, "-");
  const head =
    `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n` +
    `Content-Type: ${file.contentType}\r\n\r\n`;
  const tail = `\r\n--${boundary}--\r\n`;

  function* text(): Generator<string> {
    yield head;
    yield* file.text();
    yield tail;
  }
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    body: {
      length: Buffer.byteLength(head) + file.length + Buffer.byteLength(tail),
      open: () => Readable.from(text(), { objectMode: false }),
    },
  };
}

/** What the activity log shows of a file: what it is, and how it begins. */
export function describeFile(file: UploadFile): unknown {
  const { name, length, elements } = file;
  let beginning = "";
  for (const piece of file.text()) {
    beginning += piece.slice(0, SHOWN);
    if (beginning.length >= SHOWN) break;
  }
  return { file: { name, bytes: length, elements, beginning: beginning.slice(0, SHOWN) } };
}
