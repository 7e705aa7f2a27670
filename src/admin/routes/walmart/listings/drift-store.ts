import type { AdminWalmartDrift, AdminWalmartDriftListResponse } from "../../../../types";

/** The drift found so far. */
export interface DriftReport {
  state: "idle" | "running" | "done";
  drift: readonly AdminWalmartDrift[];
  checked: number;
  /** Listings to read, once that is known. */
  count: number | null;
  problems: readonly string[];
}

type ReadPage = (page: { limit: number; offset: number }) => Promise<AdminWalmartDriftListResponse>;

/** Listings read at once: each is two requests to Walmart, so that progress shows and stopping takes effect soon. */
const DRIFT_PAGE = 20;

const NOTHING: DriftReport = { state: "idle", drift: [], checked: 0, count: null, problems: [] };

export const driftKey = ({ listing_id, what }: AdminWalmartDrift): string =>
  `${listing_id} ${what}`;

/** The report of this window. It outlives the drawer that shows it, and the page. */
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

    /** Reads page after page until all are read, it is stopped, or a page cannot be read, which it throws. */
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
     * @param now where Walmart still showed something else, and whether that is repaired
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
