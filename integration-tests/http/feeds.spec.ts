import { storeSuite } from "../support/store/suite";
import { feedRefusals } from "./feeds/feed-refusals";
import { pricesPush } from "./feeds/prices-push";
import { SKUS } from "./feeds/skus";

storeSuite("feeds", [feedRefusals, pricesPush], { seed: { skus: SKUS } });
