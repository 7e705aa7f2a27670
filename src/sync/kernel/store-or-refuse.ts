import { AccountChangedError } from "../../modules/walmart/types";
import { describeError } from "./describe-error";

export interface StoredOrRefused<Snapshot, Row> {
  stored: Row[];
  refused: { snapshot: Snapshot; problem: string }[];
}

/**
 * Stores all snapshots in one statement. If the database rejects a value in one of them (for example a quantity out
 * of range), stores them one by one and returns that one as refused.
 *
 * @throws AccountChangedError of `store`: then nothing may be stored
 */
export async function storeOrRefuse<Snapshot, Row>(
  snapshots: Snapshot[],
  store: (some: Snapshot[]) => Promise<Row[]>,
): Promise<StoredOrRefused<Snapshot, Row>> {
  try {
    return { stored: await store(snapshots), refused: [] };
  } catch (error) {
    if (error instanceof AccountChangedError) throw error;
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

/** The database's message, without the statement that MikroORM puts before it. */
function reasonOf(error: unknown): string {
  return (
    describeError(error)
      .split(" - ")
      .at(-1)
      ?.replace(/[.!?]$/, "") ?? ""
  );
}
