import type { ChangeKind } from "../../../modules/walmart/types";
import type { OfferKind } from "../types";
import { price } from "./price";
import { quantity } from "./quantity";

/** What Walmart is told of listings again and again. */
export const OFFER_KINDS: Record<ChangeKind, OfferKind> = { quantity, price };
