import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { queryOf } from "../kernel/container";
import type { TrackPayload } from "../messages/track/payload";
import { parcelKey } from "../messages/parcels";

interface Label {
  id: string;
  tracking_number: string;
  tracking_url: string;
  label_url: string;
}

/** Updates the labels of the order's fulfillments with the tracking that was sent to Walmart. Can be repeated. */
export async function relabelFulfillments(
  container: MedusaContainer,
  orderId: string,
  { current, tracking_number, tracking_url }: TrackPayload,
): Promise<void> {
  const { data } = await queryOf(container).graph({
    entity: "order",
    fields: [
      "fulfillments.id",
      "fulfillments.labels.id",
      "fulfillments.labels.tracking_number",
      "fulfillments.labels.tracking_url",
      "fulfillments.labels.label_url",
    ],
    filters: { id: orderId },
  });
  const [order] = data as unknown as { fulfillments: { id: string; labels: Label[] | null }[] }[];
  const isChanged = (label: Label) => parcelKey(label.tracking_number) === parcelKey(current);
  for (const { id, labels } of order?.fulfillments ?? []) {
    if (!labels?.some(isChanged)) continue;
    await container.resolve(Modules.FULFILLMENT).updateFulfillment(id, {
      // Omitted labels would be deleted. Core requires a string where there is no link.
      labels: labels.map(({ id, tracking_number: number, tracking_url: url, label_url }) =>
        isChanged({ id, tracking_number: number, tracking_url: url, label_url })
          ? { id, tracking_number, tracking_url: tracking_url ?? "", label_url }
          : { id, tracking_number: number, tracking_url: url, label_url },
      ),
    });
  }
}
