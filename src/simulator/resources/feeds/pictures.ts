import type { IngestionError } from "../../state/feeds";
import type { World } from "../../state/world";
import { BAD_PICTURE, dataError } from "./errors";

const FIELDS = ["mainImageUrl", "productSecondaryImageURL"] as const;
const TIMEOUT_MS = 2_000;

type Content = Record<string, unknown>;

/** Loads the pictures that are on this machine, as Walmart loads those of the whole web. */
export async function loadPictures(payload: readonly unknown[], world: World): Promise<void> {
  const local = new Set(payload.flatMap(contentsOf).flatMap(addressesOf).filter(isLocal));
  await Promise.all(
    [...local].map(async (address) => {
      world.listings.pictures.set(address, await statusOf(address));
    }),
  );
}

/** A picture that Walmart could not load. */
export function pictureProblem(visible: Content, world: World): IngestionError | undefined {
  for (const field of FIELDS) {
    for (const address of [visible[field]].flat()) {
      const status = world.listings.pictures.get(String(address)) ?? 200;
      if (status !== 200) {
        const fault = `The picture ${String(address)} could not be loaded (${status}).`;
        return dataError(BAD_PICTURE, field, fault);
      }
    }
  }
  return undefined;
}

function contentsOf(value: unknown): Content[] {
  const { Visible } = (value ?? {}) as { Visible?: Record<string, Content | null> };
  return Object.values(Visible ?? {}).map((content) => content ?? {});
}

function addressesOf(visible: Content): string[] {
  return FIELDS.flatMap((field) => [visible[field]].flat()).filter(
    (address) => typeof address === "string",
  );
}

function isLocal(address: string): boolean {
  return (
    URL.canParse(address) && ["127.0.0.1", "localhost", "[::1]"].includes(new URL(address).hostname)
  );
}

async function statusOf(address: string): Promise<number> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    await response.body?.cancel();
    return response.ok ? 200 : response.status;
  } catch {
    return 503;
  }
}
