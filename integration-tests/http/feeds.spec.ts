import { storeSuite } from "../support/store/suite";
import { feedRefusals } from "./feeds/feed-refusals";
import { pricesPush } from "./feeds/prices-push";
import { promotions } from "./feeds/promotions";
import { SKUS } from "./feeds/skus";

storeSuite("feeds", [feedRefusals, pricesPush, promotions], { seed: { skus: SKUS } });
