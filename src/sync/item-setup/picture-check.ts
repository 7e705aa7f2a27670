import { imageAddressProblem, type PictureProblem } from "../../mapping/item-setup";
import { isLoopback } from "../../types/schemas/is-loopback";
import { loadPicture } from "./load-picture";

/** Requests at the same time. */
const PARALLEL = 8;
/** How long a picture that was loaded counts as there. One with a problem is requested again by the next check. */
const KEEP_MS = 10 * 60_000;
const MAX_KEPT = 20_000;
/** A host that does not answer this often is not asked again in the same check. */
const MAX_SILENCE = 3;

/** When a picture was loaded, in epoch ms, by address. */
const loaded = new Map<string, number>();

/** Loads pictures and answers the problems by address. */
export type PictureCheck = (addresses: Iterable<string>) => Promise<Map<string, PictureProblem>>;

/**
 * A check of pictures for one run: each is loaded once, and hosts that keep silent are not asked again. With a Walmart on
 * this machine only pictures on it are loaded, as it does itself: tests and demos need no internet.
 *
 * @param options.isLocal Walmart is a simulator on this machine
 */
export function pictureCheck({ isLocal }: { isLocal: boolean }): PictureCheck {
  const silent = new Map<string, { times: number; last: PictureProblem }>();
  const load = async (address: string): Promise<PictureProblem | null> => {
    const { host } = new URL(address);
    const known = silent.get(host);
    if (known && known.times >= MAX_SILENCE) return known.last;
    const { problem, isAnswered } = await loadPicture(address, { allowPrivate: isLocal });
    if (problem && !isAnswered)
      silent.set(host, { times: (silent.get(host)?.times ?? 0) + 1, last: problem });
    return problem;
  };
  return async (addresses) => {
    const problems = new Map<string, PictureProblem>();
    const open = [...new Set(addresses)].filter((address) => isAsked(address, isLocal)).values();
    const work = async () => {
      // The iterator is shared: each address is taken once.
      for (const address of open) {
        const problem = await load(address);
        if (problem) problems.set(address, problem);
        else keep(address);
      }
    };
    await Promise.all(Array.from({ length: PARALLEL }, work));
    return problems;
  };
}

/** What is wrong with the address itself is another check's. */
function isAsked(address: string, isLocal: boolean): boolean {
  if (imageAddressProblem(address, { allowLoopback: isLocal })) return false;
  if (isLocal && !isLoopback(new URL(address).hostname)) return false;
  const at = loaded.get(address);
  return at === undefined || Date.now() - at > KEEP_MS;
}

function keep(address: string): void {
  loaded.delete(address);
  loaded.set(address, Date.now());
  for (const oldest of loaded.keys()) {
    if (loaded.size <= MAX_KEPT) break;
    loaded.delete(oldest);
  }
}
