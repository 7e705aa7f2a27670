import { apiError } from "../../http/errors";
import type { ApiRequest } from "../../http/route";

const ORIGIN = "GMP_GATEWAY_API";

/** Reads the file of a feed: the form field `file`, or the whole body if it is JSON. */
export async function readFeedFile(request: ApiRequest, maxBytes: number): Promise<string> {
  const type = request.headers["content-type"] ?? "";
  if (/^application\/json\b/i.test(type)) {
    checkSize(request.bytes.length, maxBytes);
    return request.bytes.toString("utf8");
  }
  if (!/^multipart\/form-data\b/i.test(type)) {
    const fault = "must be multipart/form-data or application/json";
    throw apiError(400, ORIGIN, "INVALID_REQUEST_HEADER", "Content-Type", `Content-Type ${fault}`);
  }
  const file = (await readForm(request, type)).get("file");
  if (file === null) {
    throw apiError(
      400,
      ORIGIN,
      "INVALID_REQUEST_CONTENT",
      "file",
      "The form has no field named file",
    );
  }
  const text = typeof file === "string" ? file : await file.text();
  checkSize(typeof file === "string" ? Buffer.byteLength(file) : file.size, maxBytes);
  return text;
}

/** Node.js parses forms, but only as the body of a response. */
async function readForm(request: ApiRequest, type: string): Promise<FormData> {
  try {
    return await new Response(new Uint8Array(request.bytes), {
      headers: { "content-type": type },
    }).formData();
  } catch {
    const fault = "The body is not a valid form";
    throw apiError(400, ORIGIN, "MALFORMED_REQUEST_CONTENT", "file", fault);
  }
}

function checkSize(size: number, maxBytes: number): void {
  if (size > maxBytes) {
    const fault = `The file has ${size} bytes, but the limit is ${maxBytes}`;
    throw apiError(400, ORIGIN, "INVALID_REQUEST_CONTENT", "file", fault);
  }
}
