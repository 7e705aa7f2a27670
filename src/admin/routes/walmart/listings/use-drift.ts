import { toast } from "@medusajs/ui";
import { useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { mendDrift, readDrift } from "../../../hooks/api/api-listings";
import { walmartKeys } from "../../../hooks/api/query-keys";
import { useTaskRunner } from "../../../tasks/use-task-runner";
import { driftStore } from "./drift-store";
import { portions } from "./listing-values";

/** Listings mended by one request: each is some requests to Walmart. */
const MENDED_AT_ONCE = 10;

/** The report of what Walmart shows otherwise than it should, what of it is chosen, and what can be done about it. */
export function useDrift(accountId?: string) {
  const { t } = useTranslation("walmart");
  const report = useSyncExternalStore(driftStore.subscribe, driftStore.current);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const run = useTaskRunner([walmartKeys.listings]);

  return {
    report,
    chosen,
    choose: (listingIds: string[], isChosen: boolean) =>
      setChosen((before) => {
        const next = new Set(before);
        for (const id of listingIds) {
          if (isChosen) next.add(id);
          else next.delete(id);
        }
        return next;
      }),
    /** How many are left to be mended. */
    mendable: report.drift.filter(({ mended }) => !mended).length,
    start: async () => {
      setChosen(new Set());
      try {
        await driftStore.start((page) =>
          readDrift({ ...page, ...(accountId ? { account_id: accountId } : {}) }),
        );
      } catch (error) {
        toast.error(error instanceof Error ? error.message : String(error));
      }
    },
    stop: driftStore.stop,
    mend: async () => {
      const ids = [...chosen];
      setChosen(new Set());
      await run(t("listings.drift.mending", { count: ids.length }), async (reportTask) => {
        const problems: string[] = [];
        let done = 0;
        let left = 0;
        reportTask({ done, total: ids.length });
        for (const some of portions(ids, MENDED_AT_ONCE)) {
          const { drift, errors } = await mendDrift({ ids: some });
          const unread = new Set(errors.map(({ listing_id }) => listing_id));
          driftStore.mended(
            some.filter((id) => !unread.has(id)),
            drift,
          );
          left += new Set(drift.filter((each) => !each.mended).map((each) => each.listing_id)).size;
          problems.push(...errors.map(({ message }) => message));
          reportTask({ done: (done += some.length) });
        }
        return { message: t("listings.drift.done", { count: ids.length - left }), problems };
      });
    },
  };
}
