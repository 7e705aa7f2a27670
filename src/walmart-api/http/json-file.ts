import type { UploadFile } from "./multipart";

/** Size of the pieces in which JSON is streamed; in characters. */
const PIECE_SIZE = 64 * 1024;

/** A JSON object that ends with a long list, whose elements are generated one by one. */
export interface LongJson {
  /** The properties before the list. */
  head: Record<string, unknown>;
  /** The list's property name. */
  list: string;
  /** Generates the list's elements; the same ones each time. */
  elements: () => Iterable<unknown>;
}

/** Generates the JSON text in pieces. */
export function* jsonPieces({ head, list, elements }: LongJson): Generator<string> {
  const opened = JSON.stringify({ ...head, [list]: [] }).slice(0, -"]}".length);
  let piece = opened;
  let separator = "";
  for (const element of elements()) {
    piece += separator + JSON.stringify(element);
    separator = ",";
    if (piece.length >= PIECE_SIZE) {
      yield piece;
      piece = "";
    }
  }
  yield `${piece}]}`;
}

/**
 * Creates an upload file from a JSON document. All elements are generated once here, so that an invalid one throws now.
 */
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
