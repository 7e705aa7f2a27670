import { useState } from "react";
import type { AdminChangeWalmartTracking } from "../../../types";

export interface TrackingDraft {
  current: string;
  number: string;
  carrier: string;
  url: string;
}

/**
 * What the merchant has entered about a parcel's tracking, and what it comes to.
 *
 * @param parcels the tracking numbers that can be changed; never empty
 */
export function useTrackingForm(parcels: readonly string[]) {
  const [submitted, setSubmitted] = useState(false);
  const [draft, setDraft] = useState<TrackingDraft>({
    current: parcels[0] ?? "",
    number: "",
    carrier: "",
    url: "",
  });
  const number = draft.number.trim();
  const carrier = draft.carrier.trim();
  const url = draft.url.trim();

  return {
    draft,
    set: (part: Partial<TrackingDraft>) => setDraft((before) => ({ ...before, ...part })),
    /** Shown only once the merchant has tried to go on. */
    numberIsMissing: submitted && !number,
    /** What to send; null if the number is missing, which is shown from then on. */
    submit: (): AdminChangeWalmartTracking | null => {
      setSubmitted(true);
      if (!number) return null;
      return {
        tracking_number: draft.current,
        new_tracking_number: number,
        ...(carrier && { carrier }),
        ...(url && { tracking_url: url }),
      };
    },
  };
}
