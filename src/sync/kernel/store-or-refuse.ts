import { describeError } from "./describe-error";

export interface StoredOrRefused<Snapshot, Row> {
  stored: Row[];
  refused: { snapshot: Snapshot; problem: string }[];
}

/**
 * Stores all at once. Where the database refuses a value that some snapshot brings (a quantity beyond all bounds, say),
 * they are stored one by one, and only that one is left.
 */
export async function storeOrRefuse<Snapshot, Row>(
  snapshots: Snapshot[],
  store: (some: Snapshot[]) => Promise<Row[]>,
): Promise<StoredOrRefused<Snapshot, Row>> {
  try {
    return { stored: await store(snapshots), refused: [] };
  } catch (error) {
    const [only, ...others] = snapshots;
    if (only !== undefined && !others.length) {
      const problem = `it cannot be stored (${reasonOf(error)})`;
      return { stored: [], refused: [{ snapshot: only, problem }] };
    }
    const parts = [];
    for (const snapshot of snapshots) parts.push(await storeOrRefuse([snapshot], store));
    return {
      stored: parts.flatMap((part) => part.stored),
      refused: parts.flatMap((part) => part.refused),
    };
  }
}

/** The database's own words, without the statement that MikroORM puts before them. */
function reasonOf(error: unknown): string {
  return (
    describeError(error)
      .split(" - ")
      .at(-1)
      ?.replace(/[.!?]$/, "") ?? ""
  );
}
