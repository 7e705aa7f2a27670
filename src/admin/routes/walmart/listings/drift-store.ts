import type { AdminWalmartDrift, AdminWalmartDriftListResponse } from "../../../../types";

export interface DriftReport {
  state: "idle" | "running" | "done";
  drift: readonly AdminWalmartDrift[];
  checked: number;
  /** The number of listings to compare; null until it is known. */
  count: number | null;
  problems: readonly string[];
}

type ReadPage = (page: { limit: number; offset: number }) => Promise<AdminWalmartDriftListResponse>;

/** Each listing takes two requests to Walmart. Small pages show progress and stop quickly. */
const DRIFT_PAGE = 20;

const NOTHING: DriftReport = { state: "idle", drift: [], checked: 0, count: null, problems: [] };

export const driftKey = ({ listing_id, what }: AdminWalmartDrift): string =>
  `${listing_id} ${what}`;

/** The report of this browser tab, which is kept when the drawer closes or the page changes. */
export function createDriftStore() {
  let report = NOTHING;
  let run = 0;
  const listeners = new Set<() => void>();
  const set = (part: Partial<DriftReport>) => {
    report = { ...report, ...part };
    listeners.forEach((listener) => listener());
  };

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    current: () => report,

    /** Reads all pages. Ends early when stopped; throws if a page can't be read. */
    start: async (read: ReadPage): Promise<void> => {
      const own = ++run;
      set({ ...NOTHING, state: "running" });
      try {
        for (let offset = 0; ; offset += DRIFT_PAGE) {
          const page = await read({ limit: DRIFT_PAGE, offset });
          if (own !== run) return;
          set({
            drift: [...report.drift, ...page.drift],
            checked: report.checked + page.checked,
            count: page.count,
            problems: [
              ...new Set([...report.problems, ...page.errors.map(({ message }) => message)]),
            ],
          });
          if (page.checked < DRIFT_PAGE) return;
        }
      } finally {
        if (own === run) set({ state: "done" });
      }
    },

    stop: () => {
      run += 1;
      set({ state: "done" });
    },

    /**
     * Updates the report after listings were repaired.
     *
     * @param listingIds those that could be read again
     * @param now the differences that Walmart still showed, and whether they are fixed
     */
    repaired: (listingIds: readonly string[], now: readonly AdminWalmartDrift[]) => {
      const after = new Map(now.map((each) => [driftKey(each), each]));
      set({
        drift: report.drift.map((each) =>
          listingIds.includes(each.listing_id)
            ? // What is no longer named shows what it should by now.
              (after.get(driftKey(each)) ?? { ...each, mended: true })
            : each,
        ),
      });
    },
  };
}

export const driftStore = createDriftStore();
