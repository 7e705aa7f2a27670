/** What a picture's host answered, or why it did not. */
export type PictureAnswer =
  | { status: number; /** Its content type. */ type: string; bytes: number; start: Uint8Array }
  | { reason: string };

export interface PictureProblem {
  message: string;
  remedy: string;
}

const MAX_MB = 5;
/** Walmart takes JPEG, PNG and BMP files. */
const ACCEPTED = /^image\/(jpe?g|pjpeg|png|x-png|bmp|x-ms-bmp|x-bmp)$/;
/** A host that does not know: the file itself tells. */
const UNKNOWN = /^(|application\/octet-stream|binary\/octet-stream)$/;

const RELOAD = "Upload the image again, or choose another one for the product.";

/** Why Walmart could not use a picture; `null` if it could. */
export function pictureProblem(answer: PictureAnswer): PictureProblem | null {
  if ("reason" in answer)
    return {
      message: `The image could not be loaded: ${answer.reason}.`,
      remedy: `${RELOAD} Walmart must be able to load it without signing in.`,
    };
  const { status, bytes, start } = answer;
  if (status < 200 || status >= 300)
    return {
      message: `The image could not be loaded: its host answered ${status}.`,
      remedy: `${RELOAD} Walmart must be able to load it without signing in.`,
    };
  if (bytes === 0) return { message: "The image is an empty file.", remedy: RELOAD };
  if (bytes > MAX_MB * 1024 * 1024)
    return {
      message: `The image is too large. Walmart accepts at most ${MAX_MB} MB.`,
      remedy: "Upload a smaller one: 2200 × 2200 pixels as JPEG are enough.",
    };
  const type = typeOf(answer.type, start);
  if (type === null || ACCEPTED.test(type)) return null;
  return {
    message: `The image is of the type ${type.slice(0, 60)}, which Walmart does not accept.`,
    remedy: "Upload it as JPEG or PNG.",
  };
}

/** The media type without parameters; `null` if neither host nor file tells. */
function typeOf(header: string, start: Uint8Array): string | null {
  const type = (header.split(";")[0] ?? "").trim().toLowerCase();
  return UNKNOWN.test(type) ? typeOfFile(Buffer.from(start)) : type;
}

function typeOfFile(start: Buffer): string | null {
  if (start.subarray(0, 3).equals(Buffer.of(0xff, 0xd8, 0xff))) return "image/jpeg";
  const text = start.toString("latin1");
  if (text.startsWith("\x89PNG")) return "image/png";
  if (text.startsWith("BM")) return "image/bmp";
  if (text.startsWith("GIF8")) return "image/gif";
  if (text.startsWith("RIFF") && text.slice(8, 12) === "WEBP") return "image/webp";
  if (text.slice(4, 11) === "ftypavi") return "image/avif";
  if (text.slice(4, 11) === "ftyphei") return "image/heic";
  if (text.startsWith("%PDF")) return "application/pdf";
  return /^\s*<(!doctype )?html/i.test(text) ? "text/html" : null;
}
