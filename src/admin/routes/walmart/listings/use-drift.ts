import { toast } from "@medusajs/ui";
import { useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { REPAIRED_AT_ONCE } from "./use-bulk-listings";
import { useTaskRunner } from "../../../tasks/use-task-runner";
import { driftStore } from "./drift-store";
import { readDrift, repairDrift } from "../../../hooks/api/listings";
import { batches } from "../../../tasks/batches";

/** The drift report, which of its listings are selected, and what can be done about them. */
export function useDrift(accountId?: string) {
  const { t } = useTranslation("walmart");
  const report = useSyncExternalStore(driftStore.subscribe, driftStore.current);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const run = useTaskRunner();

  return {
    report,
    selected,
    select: (listingIds: string[], isSelected: boolean) =>
      setSelected((before) => {
        const next = new Set(before);
        for (const id of listingIds) {
          if (isSelected) next.add(id);
          else next.delete(id);
        }
        return next;
      }),
    /** How many are not repaired yet. */
    repairable: report.drift.filter((each) => !each.mended).length,
    start: async () => {
      setSelected(new Set());
      try {
        await driftStore.start((page) =>
          readDrift({ ...page, ...(accountId ? { account_id: accountId } : {}) }),
        );
      } catch (error) {
        toast.error(error instanceof Error ? error.message : String(error));
      }
    },
    stop: driftStore.stop,
    repair: async () => {
      const ids = [...selected];
      setSelected(new Set());
      await run(t("listings.drift.fixing", { count: ids.length }), async (reportTask) => {
        const problems: string[] = [];
        let done = 0;
        let left = 0;
        reportTask({ done, total: ids.length });
        for (const batch of batches(ids, REPAIRED_AT_ONCE)) {
          const { drift, errors } = await repairDrift({ ids: batch });
          const unread = new Set(errors.map(({ listing_id }) => listing_id));
          driftStore.repaired(
            batch.filter((id) => !unread.has(id)),
            drift,
          );
          left += new Set(drift.filter((each) => !each.mended).map((each) => each.listing_id)).size;
          problems.push(...errors.map(({ message }) => message));
          reportTask({ done: (done += batch.length) });
        }
        return { message: t("listings.drift.done", { count: ids.length - left }), problems };
      });
    },
  };
}
