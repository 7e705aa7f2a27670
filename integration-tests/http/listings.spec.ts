import { storeSuite } from "../support/store/suite";
import { apiListings } from "./listings/api-listings";
import { inventoryPush } from "./listings/inventory-push";
import { listingsItems } from "./listings/listings-items";
import { listingsMatch } from "./listings/listings-match";
import { preview } from "./listings/preview";

storeSuite("listings", [apiListings, listingsItems, listingsMatch, inventoryPush, preview]);
