import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import type { StreamedBody } from "./transport";

/** A file to upload. Its text is generated whenever it is needed, so that it is never held in memory as a whole. */
export interface UploadFile {
  name: string;
  contentType: string;
  /** Bytes of the text in UTF-8. */
  length: number;
  /** Number of listed elements, for the activity log. */
  elements: number;
  /** Generates the text in pieces; the same ones each time. */
  text: () => Iterable<string>;
}

/** How much of a file's text the activity log shows; in characters. */
const SHOWN_CHARACTERS = 2_000;

/**
 * Builds a form with the file as its only field, `file`. Its length is known in advance: not every gateway accepts
 * chunked bodies.
 */
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

/** The file's text as the whole body. */
export function bareBody({ contentType, length, text }: UploadFile): {
  contentType: string;
  body: StreamedBody;
} {
  return {
    contentType,
    body: { length, open: () => Readable.from(text(), { objectMode: false }) },
  };
}

/** What the activity log shows of a file: its name, its size and its beginning. */
export function describeFile(file: UploadFile): unknown {
  const { name, length, elements } = file;
  let beginning = "";
  for (const piece of file.text()) {
    beginning += piece.slice(0, SHOWN_CHARACTERS);
    if (beginning.length >= SHOWN_CHARACTERS) break;
  }
  return {
    file: { name, bytes: length, elements, beginning: beginning.slice(0, SHOWN_CHARACTERS) },
  };
}
