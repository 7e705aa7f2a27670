import { StepResponse } from "@medusajs/framework/workflows-sdk";
import { shipWalmartOrderWorkflow } from "medusa-plugin-walmart/workflows";

/** Parcels of a local carrier that Walmart does not know: it needs the carrier's name and a link for the buyer. */
shipWalmartOrderWorkflow.hooks.parcelsPrepared(async ({ parcels }) => {
  const own = parcels.flatMap(({ tracking_number }, place) =>
    /^RC-\d+$/.test(tracking_number)
      ? [
          [
            place,
            {
              carrier: "River Couriers",
              tracking_url: `https://river-couriers.example/track/${tracking_number}`,
            },
          ],
        ]
      : [],
  );
  return new StepResponse(Object.fromEntries(own) as Record<string, { carrier: string }>);
});
