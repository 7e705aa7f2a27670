import { linkWalmartListingWorkflow } from "../../../../../../workflows";
import { listingAction } from "../../listing-action";
import type { LinkListingBody } from "../../validators";

/** Links a listing to a variant, or removes the link. */
export const POST = listingAction<LinkListingBody>(({ container, id, actor_id, body }) =>
  linkWalmartListingWorkflow(container).run({ input: { listing_id: id, actor_id, ...body } }),
);
