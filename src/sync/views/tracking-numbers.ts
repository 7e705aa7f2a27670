import type { WalmartUpdateRow } from "../../modules/walmart/types";
import { shipPayloadSchema } from "../messages/ship/payload";
import { trackPayloadSchema } from "../messages/track/payload";

/** The tracking numbers in a message; none if its payload cannot be read, which sending it reports. */
export function trackingNumbersOf({
  kind,
  payload,
}: Pick<WalmartUpdateRow, "kind" | "payload">): string[] {
  if (kind === "ship") {
    const labels = shipPayloadSchema.safeParse(payload).data?.labels ?? [];
    return labels.map((label) => label.tracking_number);
  }
  if (kind !== "track") return [];
  const change = trackPayloadSchema.safeParse(payload).data;
  return change ? [change.tracking_number] : [];
}
