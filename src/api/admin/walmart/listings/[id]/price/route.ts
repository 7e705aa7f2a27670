import { decideWalmartPriceWorkflow } from "../../../../../../workflows";
import { listingAction } from "../../listing-action";
import type { DecidePriceBody } from "../../validators";

/** Sends a price that waits for a person, or keeps the last one. */
export const POST = listingAction<DecidePriceBody>(({ container, id, actor_id, body }) =>
  decideWalmartPriceWorkflow(container).run({ input: { listing_id: id, actor_id, ...body } }),
);
