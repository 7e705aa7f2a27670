/** Former names, until their call sites have moved. */
export type {
  ChangeSettlement as ChangeOutcome,
  FeedResult as FedChanges,
  ListingValue as OfferValue,
  RecomputedValue as WorkedOut,
  DirtyChange as StaleChange,
  ValueProblem as OfferProblem,
} from "./rows/listing-change";
export type {
  DueMessages as DueUpdates,
  MessageSettlement as SettleUpdate,
  NewMessage as NewUpdate,
  RetriedMessage as RetriedUpdate,
} from "./rows/message";
export type { FeedSettlement as SettleFeed } from "./rows/feed";
export type {
  MatchResult as MatchOutcome,
  RejectedListing as RefusedListing,
} from "./rows/listing";
