import type { UploadFile } from "./multipart";

/** Pieces of this size are sent at once, characters. */
const PIECE = 64 * 1024;

/** A JSON object that ends with a long list; the list's elements are made one after the other. */
export interface LongJson {
  /** What comes before the list. */
  head: Record<string, unknown>;
  /** Name of the list. */
  list: string;
  /** The list's elements; the same each time. */
  elements: () => Iterable<unknown>;
}

/** The JSON text, in pieces. */
export function* jsonPieces({ head, list, elements }: LongJson): Generator<string> {
  const opened = JSON.stringify({ ...head, [list]: [] }).slice(0, -"]}".length);
  let piece = opened;
  let separator = "";
  for (const element of elements()) {
    piece += separator + JSON.stringify(element);
    separator = ",";
    if (piece.length >= PIECE) {
      yield piece;
      piece = "";
    }
  }
  yield `${piece}]}`;
}

/** A JSON document as a file to be sent. All elements are made once here: what is wrong with one shows now. */
export function jsonFile(name: string, json: LongJson): UploadFile {
  let elements = 0;
  function* counted(): Generator<unknown> {
    for (const element of json.elements()) {
      elements += 1;
      yield element;
    }
  }
  let length = 0;
  for (const piece of jsonPieces({ ...json, elements: counted }))
    length += Buffer.byteLength(piece);
  const text = () => jsonPieces(json);
  return { name, contentType: "application/json", length, elements, text };
}
