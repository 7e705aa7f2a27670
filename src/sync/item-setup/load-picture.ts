import { lookup } from "node:dns";
import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import type { Readable } from "node:stream";
import axios, { isAxiosError } from "axios";
import { isPrivateAddress, pictureProblem, type PictureProblem } from "../../mapping/item-setup";

/** For the whole request, redirects included. */
const TIMEOUT_MS = 10_000;
const MAX_REDIRECTS = 4;
/** What tells the kind of a file is at its beginning. */
const HEAD_BYTES = 16;

/** The store's own network fails: that says nothing about the picture. */
const OWN_NETWORK = ["EAI_AGAIN", "ENETUNREACH", "ENETDOWN", "EHOSTUNREACH", "EMFILE", "ENFILE"];

/** What came of a request for a picture. */
export interface LoadedPicture {
  /** `null`: Walmart can use it, or nothing is known. */
  problem: PictureProblem | null;
  /** Whether the host answered. */
  isAnswered: boolean;
}

class PrivateAddressError extends Error {}

/**
 * Requests a picture as Walmart would, and reads no more of it than its size and kind need. Does not connect to a host of
 * the store's own network, whatever name or redirect leads there.
 *
 * @param options.allowPrivate the address may be on this machine
 */
export async function loadPicture(
  address: string,
  { allowPrivate }: { allowPrivate: boolean },
): Promise<LoadedPicture> {
  const guarded = allowPrivate ? {} : { lookup: lookupPublic };
  const ended = new AbortController();
  const timer = setTimeout(() => ended.abort(), TIMEOUT_MS);
  try {
    if (!allowPrivate) refusePrivate(new URL(address).hostname);
    const { status, headers, data } = await axios.get<Readable>(address, {
      responseType: "stream",
      httpAgent: new HttpAgent(guarded),
      httpsAgent: new HttpsAgent(guarded),
      // The environment's proxy would resolve names without the guard.
      proxy: false,
      maxRedirects: MAX_REDIRECTS,
      beforeRedirect: ({ hostname }: { hostname?: string }) => {
        if (!allowPrivate) refusePrivate(String(hostname));
      },
      headers: { Accept: "image/*" },
      signal: ended.signal,
      validateStatus: () => true,
    });
    const length = Number(headers["content-length"]);
    const read = await readStart(data, Number.isFinite(length) && length > 0 ? length : null);
    const type = String(headers["content-type"] ?? "");
    return { isAnswered: true, problem: pictureProblem({ status, type, ...read }) };
  } catch (error) {
    if (ended.signal.aborted) return unanswered("the host did not answer in time");
    const { code = "", message } = causeOf(error);
    if (OWN_NETWORK.includes(code)) return { isAnswered: true, problem: null };
    return unanswered(REASONS[code] ?? message);
  } finally {
    clearTimeout(timer);
    ended.abort();
  }
}

const REASONS: Record<string, string> = {
  ENOTFOUND: "there is no such host",
  ECONNREFUSED: "the host refused the connection",
  ECONNRESET: "the host ended the connection",
  ERR_FR_TOO_MANY_REDIRECTS: "the address redirects too often",
};

function unanswered(reason: string): LoadedPicture {
  return { isAnswered: false, problem: pictureProblem({ reason: reason.slice(0, 200) }) };
}

/** The beginning of a file, and its size: as the host said, or as far as it was counted. */
async function readStart(
  body: Readable,
  length: number | null,
): Promise<{ bytes: number; start: Buffer }> {
  let bytes = 0;
  let start = Buffer.alloc(0);
  for await (const chunk of body as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (start.length < HEAD_BYTES) start = Buffer.concat([start, chunk]).subarray(0, HEAD_BYTES);
    if (length !== null && start.length >= Math.min(HEAD_BYTES, length)) break;
    if (length === null && pictureProblem({ status: 200, type: "", bytes, start })) break;
  }
  return { bytes: length ?? bytes, start };
}

/** Resolves a name, unless it leads to the store's own network. */
const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? [];
    if (error || !first) return callback(error ?? new Error("no address"), "", 0);
    if (addresses.some(({ address }) => isPrivateAddress(address)))
      return callback(new PrivateAddressError("the host is in a private network"), "", 0);
    return options.all
      ? (callback as (error: null, all: typeof addresses) => void)(null, addresses)
      : callback(null, first.address, first.family);
  });
};

/** An address in place of a name is not resolved. */
function refusePrivate(hostname: string): void {
  const address = hostname.replace(/^\[(.*)\]$/, "$1");
  if (isIP(address) && isPrivateAddress(address))
    throw new PrivateAddressError("the address is in a private network");
}

function causeOf(error: unknown): { code?: string; message: string } {
  const inner = isAxiosError(error) ? (error.cause ?? error) : error;
  if (!(inner instanceof Error)) return { message: String(inner) };
  const { code } = inner as Error & { code?: string };
  return { code: code ?? (isAxiosError(error) ? error.code : undefined), message: inner.message };
}
