import { imageAddressProblem, type PictureProblem } from "../../mapping/item-setup";
import { isLoopback } from "../../types/schemas/is-loopback";
import { type LoadedPicture, loadPicture } from "./load-picture";

/** Requests at the same time. */
const PARALLEL = 8;
/** How long a picture that was loaded counts as there. One with a problem is requested again by the next check. */
const KEEP_MS = 10 * 60_000;
const MAX_KEPT = 20_000;
/** A host that does not answer this often is not asked again in the same check. */
const MAX_SILENCE = 3;

/** When a picture was loaded, in epoch ms, by address. */
const loaded = new Map<string, number>();

/**
 * Loads pictures, each once. With a Walmart on this machine only those on it are loaded, as it does itself: tests and demos
 * need no internet.
 *
 * @param options.isLocal Walmart is a simulator on this machine
 * @returns the problems by address
 */
export async function checkPictures(
  addresses: Iterable<string>,
  { isLocal }: { isLocal: boolean },
): Promise<Map<string, PictureProblem>> {
  const problems = new Map<string, PictureProblem>();
  const silent = new Map<string, { times: number; last: PictureProblem }>();
  const open = [...new Set(addresses)].filter((address) => isAsked(address, isLocal)).values();
  const work = async () => {
    // The iterator is shared: each address is taken once.
    for (const address of open) {
      const { host } = new URL(address);
      const known = silent.get(host);
      const { problem, isAnswered }: LoadedPicture =
        known && known.times >= MAX_SILENCE
          ? { problem: known.last, isAnswered: true }
          : await loadPicture(address, { allowPrivate: isLocal });
      if (problem) problems.set(address, problem);
      else keep(address);
      if (problem && !isAnswered)
        silent.set(host, { times: (silent.get(host)?.times ?? 0) + 1, last: problem });
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
  return problems;
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
