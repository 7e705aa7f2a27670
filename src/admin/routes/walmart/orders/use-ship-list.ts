import { useState } from "react";
import { useTranslation } from "react-i18next";
import { readRefusal } from "../../../../types";
import { shipOrders } from "../../../hooks/api/shipping";
import { batches } from "../../../tasks/tasks";
import { useTaskRunner } from "../../../tasks/use-task-runner";
import type { ListedRow, ShipList } from "./ship-list";

/** Rows of one request: an answer every few seconds shows progress. */
const CHECKED_AT_ONCE = 100;
const SHIPPED_AT_ONCE = 20;

export interface RowOutcome {
  ok: boolean;
  message?: string;
}

/** Outcomes by the number of the row. */
export type Outcomes = ReadonlyMap<number, RowOutcome>;

interface Progress {
  done: number;
  total: number;
}

/** Checks the rows of a list, then ships them, a few at a time. */
export function useShipList() {
  const { t } = useTranslation("walmart");
  const run = useTaskRunner();
  const [list, setList] = useState<ShipList | null>(null);
  const [checked, setChecked] = useState<Outcomes | null>(null);
  const [shipped, setShipped] = useState<Outcomes | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);

  /** What the server says about a row. It counts the rows of one request, the merchant those of the list. */
  const textOf = (batch: ListedRow[], message: string | undefined): string | undefined => {
    if (message === undefined) return undefined;
    const found = readRefusal(message);
    // Medusa's own texts begin with the field.
    if (!found) return message.replace(/^[a-z_]+: /, "");
    const row = batch[Number(found.params.row) - 1]?.number;
    return t(`refusals.${found.code}`, { ...found.params, ...(row && { row }) });
  };

  const send = async (
    rows: ListedRow[],
    size: number,
    dry_run: boolean,
    onProgress: (progress: Progress) => void,
  ): Promise<Map<number, RowOutcome>> => {
    const outcomes = new Map<number, RowOutcome>();
    const report = () => onProgress({ done: outcomes.size, total: rows.length });
    report();
    for (const batch of batches(rows, size)) {
      try {
        const shipments = batch.map(({ shipment }) => shipment);
        const { results } = await shipOrders({ shipments, ...(dry_run && { dry_run }) });
        for (const { index, ok, message } of results) {
          const row = batch[index];
          if (row) outcomes.set(row.number, { ok, message: textOf(batch, message) });
        }
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        for (const { number } of batch) outcomes.set(number, { ok: false, message });
      }
      report();
    }
    return outcomes;
  };

  return {
    list,
    checked,
    shipped,
    progress,
    /** Back to an empty list. */
    reset: () => {
      setList(null);
      setChecked(null);
      setShipped(null);
      setProgress(null);
    },
    check: async (next: ShipList) => {
      setList(next);
      const sound = next.rows.filter(({ fault }) => fault === null);
      const outcomes = await send(sound, CHECKED_AT_ONCE, true, setProgress);
      for (const { number, fault } of next.rows)
        if (fault) outcomes.set(number, { ok: false, message: t(`ship.many.faults.${fault}`) });
      setProgress(null);
      setChecked(outcomes);
    },
    ship: async () => {
      const rows = (list?.rows ?? []).filter(({ number }) => checked?.get(number)?.ok);
      await run(t("ship.many.running"), async (report) => {
        const outcomes = await send(rows, SHIPPED_AT_ONCE, false, (next) => {
          setProgress(next);
          report(next);
        });
        const refused = rows.filter(({ number }) => !outcomes.get(number)?.ok);
        // What was refused by the check stays refused.
        const all = new Map([...(checked ?? []), ...outcomes]);
        setProgress(null);
        setShipped(all);
        const { ok, not } = counts(all);
        return {
          message: t("ship.many.done", { shipped: ok, refused: not }),
          problems: refused.map(
            ({ number }) => `${number}: ${outcomes.get(number)?.message ?? ""}`,
          ),
        };
      });
    },
  };
}

/** How many rows are possible or done, and how many are not. */
export function counts(outcomes: Outcomes): { ok: number; not: number } {
  const ok = [...outcomes.values()].filter((one) => one.ok).length;
  return { ok, not: outcomes.size - ok };
}
