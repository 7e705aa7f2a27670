import type { Cluster } from "./cluster";
import type { Day } from "./day";

/** How soon Walmart had the shipments after the merchant had sent them, in seconds. */
export function shippingTimes(cluster: Cluster, { shipped }: Day): { p50: number; p95: number } {
  const times = shipped
    .map(({ po, tracking, at }) => {
      const effect = cluster.walmart
        .effects({ purchaseOrderId: po, kind: "ship" })
        .find(({ lines }) => lines[0]?.tracking?.trackingNumber === tracking);
      return (Date.parse(effect?.time ?? "") - at) / 1000;
    })
    .sort((a, b) => a - b);
  const at = (share: number) => times[Math.ceil(times.length * share) - 1] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95) };
}
