import type { AdminWalmartListingResponse } from "../../../../types";
import { actionRoutes } from "../../../action-route";
import { readListing } from "./read";

/** The handler of a route that changes one listing. */
export const listingAction = actionRoutes<AdminWalmartListingResponse>({
  ensureExists: readListing,
  respond: async (container, id) => ({ listing: await readListing(container, id) }),
});
