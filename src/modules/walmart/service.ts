import type { Logger } from "@medusajs/framework/types";
import { MedusaService } from "@medusajs/framework/utils";
import type { WalmartClient } from "../../walmart-api";
import { ClientCache } from "./clients/client-cache";
import WalmartAccount from "./models/walmart-account";
import WalmartActivity from "./models/walmart-activity";
import WalmartFeed from "./models/walmart-feed";
import WalmartListing from "./models/walmart-listing";
import WalmartListingChange from "./models/walmart-listing-change";
import WalmartNotice from "./models/walmart-notice";
import WalmartOrder from "./models/walmart-order";
import WalmartOrderLine from "./models/walmart-order-line";
import WalmartReturn from "./models/walmart-return";
import WalmartReturnLine from "./models/walmart-return-line";
import WalmartRunLock from "./models/walmart-run-lock";
import WalmartUpdate from "./models/walmart-update";
import WalmartWebhookEvent from "./models/walmart-webhook-event";
import type { WalmartOptions } from "./options";
import type { AccountRepository } from "./repositories/account-repository";
import type { ActivityRepository } from "./repositories/activity-repository";
import type { FeedRepository } from "./repositories/feed-repository";
import type { ListingChangeRepository } from "./repositories/listing-change-repository";
import type { ListingRepository } from "./repositories/listing-repository";
import type { MessageRepository } from "./repositories/message-repository";
import type { MessageRetryRepository } from "./repositories/message-retry-repository";
import type { NoticeRepository } from "./repositories/notice-repository";
import type { OrderLeaseRepository } from "./repositories/order-lease-repository";
import type { OrderRepository } from "./repositories/order-repository";
import type { ReturnRepository } from "./repositories/return-repository";
import type { RunLockRepository } from "./repositories/run-lock-repository";
import type { WebhookEventRepository } from "./repositories/webhook-event-repository";
import type { WalmartAccountRow } from "./rows/table-rows";
import { decryptSecret, encryptSecret } from "./secrets";

/** What Medusa registers in the module's container: the repositories by their class names, and the loader's options. */
interface Dependencies {
  logger: Logger;
  walmartOptions: WalmartOptions;
  accountRepository: AccountRepository;
  activityRepository: ActivityRepository;
  feedRepository: FeedRepository;
  listingChangeRepository: ListingChangeRepository;
  listingRepository: ListingRepository;
  messageRepository: MessageRepository;
  messageRetryRepository: MessageRetryRepository;
  noticeRepository: NoticeRepository;
  orderLeaseRepository: OrderLeaseRepository;
  orderRepository: OrderRepository;
  returnRepository: ReturnRepository;
  runLockRepository: RunLockRepository;
  webhookEventRepository: WebhookEventRepository;
}

/**
 * Storage of everything about Walmart. The generated methods (`listWalmartOrders`, `updateWalmartOrders` …) read and
 * write single tables; the repositories hold the statements for whole sets of rows. Depends on no other module.
 */
export default class WalmartModuleService extends MedusaService({
  WalmartAccount,
  WalmartActivity,
  WalmartFeed,
  WalmartListing,
  WalmartListingChange,
  WalmartNotice,
  WalmartOrder,
  WalmartOrderLine,
  WalmartReturn,
  WalmartReturnLine,
  WalmartRunLock,
  WalmartUpdate,
  WalmartWebhookEvent,
}) {
  readonly accounts: AccountRepository;
  readonly activity: ActivityRepository;
  readonly feeds: FeedRepository;
  readonly listingChanges: ListingChangeRepository;
  readonly listings: ListingRepository;
  /** The outbox: what Walmart must be sent. */
  readonly messages: MessageRepository;
  readonly messageRetries: MessageRetryRepository;
  readonly notices: NoticeRepository;
  readonly orderLeases: OrderLeaseRepository;
  readonly orders: OrderRepository;
  readonly returns: ReturnRepository;
  readonly runLocks: RunLockRepository;
  readonly webhookEvents: WebhookEventRepository;
  private readonly options: WalmartOptions;
  private readonly clients: ClientCache;

  constructor(dependencies: Dependencies) {
    // eslint-disable-next-line prefer-rest-params -- Medusa's base class expects all arguments
    super(...arguments);
    this.options = dependencies.walmartOptions;
    this.accounts = dependencies.accountRepository;
    this.activity = dependencies.activityRepository;
    this.feeds = dependencies.feedRepository;
    this.listingChanges = dependencies.listingChangeRepository;
    this.listings = dependencies.listingRepository;
    this.messages = dependencies.messageRepository;
    this.messageRetries = dependencies.messageRetryRepository;
    this.notices = dependencies.noticeRepository;
    this.orderLeases = dependencies.orderLeaseRepository;
    this.orders = dependencies.orderRepository;
    this.returns = dependencies.returnRepository;
    this.runLocks = dependencies.runLockRepository;
    this.webhookEvents = dependencies.webhookEventRepository;
    this.clients = new ClientCache(this.options, dependencies.logger, (entries) =>
      this.activity.add(entries),
    );
  }

  /** Encrypts an account's client secret for storage. */
  async encryptSecret(plain: string): Promise<string> {
    return encryptSecret(this.options.encryptionKey, plain);
  }

  /**
   * The API client of an account. One for each process as long as the credentials stay the same, so that its token and
   * its view of the throttle are reused.
   *
   * @throws MedusaError when the stored secret cannot be decrypted.
   */
  async clientFor(
    account: Pick<WalmartAccountRow, "id" | "client_id" | "client_secret">,
  ): Promise<WalmartClient> {
    const secret = decryptSecret(this.options.encryptionKey, account.client_secret);
    return this.clients.get(account.id, account.client_id, secret);
  }

  /** Waits until all requests to Walmart so far are in the activity log. */
  async flushActivity(): Promise<void> {
    await this.clients.flush();
  }

  /**
   * The secret that an account's webhooks are signed with. `null` if there is none, or if it was encrypted with another
   * key: then it is useless, and the subscriptions that use it are replaced.
   */
  async webhookSecretOf(
    account: Pick<WalmartAccountRow, "webhook_secret">,
  ): Promise<string | null> {
    if (!account.webhook_secret) return null;
    try {
      return decryptSecret(this.options.encryptionKey, account.webhook_secret);
    } catch {
      return null;
    }
  }

  // Former names, until their call sites have moved.
  addDrafts(
    ...args: Parameters<ListingRepository["addDrafts"]>
  ): ReturnType<ListingRepository["addDrafts"]> {
    return this.listings.addDrafts(...args);
  }
  addFeeds(...args: Parameters<FeedRepository["add"]>): ReturnType<FeedRepository["add"]> {
    return this.feeds.add(...args);
  }
  assignRefund(
    ...args: Parameters<ReturnRepository["assignRefund"]>
  ): ReturnType<ReturnRepository["assignRefund"]> {
    return this.returns.assignRefund(...args);
  }
  claimDueChanges(
    ...args: Parameters<ListingChangeRepository["claimDue"]>
  ): ReturnType<ListingChangeRepository["claimDue"]> {
    return this.listingChanges.claimDue(...args);
  }
  claimFeedToSend(
    ...args: Parameters<FeedRepository["claimToSend"]>
  ): ReturnType<FeedRepository["claimToSend"]> {
    return this.feeds.claimToSend(...args);
  }
  claimFeedsToPoll(
    ...args: Parameters<FeedRepository["claimToPoll"]>
  ): ReturnType<FeedRepository["claimToPoll"]> {
    return this.feeds.claimToPoll(...args);
  }
  claimOrders(...args: Parameters<OrderRepository["claim"]>): ReturnType<OrderRepository["claim"]> {
    return this.orders.claim(...args);
  }
  claimStaleChanges(
    ...args: Parameters<ListingChangeRepository["claimDirty"]>
  ): ReturnType<ListingChangeRepository["claimDirty"]> {
    return this.listingChanges.claimDirty(...args);
  }
  claimUpdates(
    ...args: Parameters<MessageRepository["claim"]>
  ): ReturnType<MessageRepository["claim"]> {
    return this.messages.claim(...args);
  }
  closeNotices(
    ...args: Parameters<NoticeRepository["close"]>
  ): ReturnType<NoticeRepository["close"]> {
    return this.notices.close(...args);
  }
  countDueChanges(
    ...args: Parameters<ListingChangeRepository["countDue"]>
  ): ReturnType<ListingChangeRepository["countDue"]> {
    return this.listingChanges.countDue(...args);
  }
  countRestocked(
    ...args: Parameters<ReturnRepository["countRestocked"]>
  ): ReturnType<ReturnRepository["countRestocked"]> {
    return this.returns.countRestocked(...args);
  }
  deleteUnoffered(
    ...args: Parameters<ListingRepository["deleteUnmatched"]>
  ): ReturnType<ListingRepository["deleteUnmatched"]> {
    return this.listings.deleteUnmatched(...args);
  }
  dismissRefund(
    ...args: Parameters<ReturnRepository["dismissRefund"]>
  ): ReturnType<ReturnRepository["dismissRefund"]> {
    return this.returns.dismissRefund(...args);
  }
  dropChanges(
    ...args: Parameters<ListingChangeRepository["deleteObsolete"]>
  ): ReturnType<ListingChangeRepository["deleteObsolete"]> {
    return this.listingChanges.deleteObsolete(...args);
  }
  dropGone(
    ...args: Parameters<ListingRepository["removeItems"]>
  ): ReturnType<ListingRepository["removeItems"]> {
    return this.listings.removeItems(...args);
  }
  dueKinds(
    ...args: Parameters<MessageRepository["dueKinds"]>
  ): ReturnType<MessageRepository["dueKinds"]> {
    return this.messages.dueKinds(...args);
  }
  endRunLock(
    ...args: Parameters<RunLockRepository["release"]>
  ): ReturnType<RunLockRepository["release"]> {
    return this.runLocks.release(...args);
  }
  endTurn(
    ...args: Parameters<OrderLeaseRepository["release"]>
  ): ReturnType<OrderLeaseRepository["release"]> {
    return this.orderLeases.release(...args);
  }
  endWebhookEvents(
    ...args: Parameters<WebhookEventRepository["finish"]>
  ): ReturnType<WebhookEventRepository["finish"]> {
    return this.webhookEvents.finish(...args);
  }
  finishFed(
    ...args: Parameters<ListingChangeRepository["finishFeed"]>
  ): ReturnType<ListingChangeRepository["finishFeed"]> {
    return this.listingChanges.finishFeed(...args);
  }
  finishMatch(
    ...args: Parameters<ListingRepository["finishMatch"]>
  ): ReturnType<ListingRepository["finishMatch"]> {
    return this.listings.finishMatch(...args);
  }
  finishOrders(
    ...args: Parameters<OrderRepository["finish"]>
  ): ReturnType<OrderRepository["finish"]> {
    return this.orders.finish(...args);
  }
  giveUpMatch(
    ...args: Parameters<ListingRepository["giveUpMatch"]>
  ): ReturnType<ListingRepository["giveUpMatch"]> {
    return this.listings.giveUpMatch(...args);
  }
  hastenUpdates(
    ...args: Parameters<MessageRepository["hasten"]>
  ): ReturnType<MessageRepository["hasten"]> {
    return this.messages.hasten(...args);
  }
  holdFeed(...args: Parameters<FeedRepository["renew"]>): ReturnType<FeedRepository["renew"]> {
    return this.feeds.renew(...args);
  }
  holdOrders(...args: Parameters<OrderRepository["hold"]>): ReturnType<OrderRepository["hold"]> {
    return this.orders.hold(...args);
  }
  holdUpdate(
    ...args: Parameters<MessageRepository["renew"]>
  ): ReturnType<MessageRepository["renew"]> {
    return this.messages.renew(...args);
  }
  keepChecksum(
    ...args: Parameters<AccountRepository["storeChecksum"]>
  ): ReturnType<AccountRepository["storeChecksum"]> {
    return this.accounts.storeChecksum(...args);
  }
  keepWebhooks(
    ...args: Parameters<AccountRepository["storeWebhooks"]>
  ): ReturnType<AccountRepository["storeWebhooks"]> {
    return this.accounts.storeWebhooks(...args);
  }
  knownFeedIds(
    ...args: Parameters<FeedRepository["knownFeedIds"]>
  ): ReturnType<FeedRepository["knownFeedIds"]> {
    return this.feeds.knownFeedIds(...args);
  }
  linkReturns(...args: Parameters<ReturnRepository["link"]>): ReturnType<ReturnRepository["link"]> {
    return this.returns.link(...args);
  }
  listAwaited(
    ...args: Parameters<ListingRepository["listUnpublished"]>
  ): ReturnType<ListingRepository["listUnpublished"]> {
    return this.listings.listUnpublished(...args);
  }
  listDueWebhookEvents(
    ...args: Parameters<WebhookEventRepository["listDue"]>
  ): ReturnType<WebhookEventRepository["listDue"]> {
    return this.webhookEvents.listDue(...args);
  }
  listRetiring(
    ...args: Parameters<ListingRepository["listRetiring"]>
  ): ReturnType<ListingRepository["listRetiring"]> {
    return this.listings.listRetiring(...args);
  }
  listUnmirrored(
    ...args: Parameters<OrderRepository["listUnmirrored"]>
  ): ReturnType<OrderRepository["listUnmirrored"]> {
    return this.orders.listUnmirrored(...args);
  }
  listUnmirroredReturns(
    ...args: Parameters<ReturnRepository["listUnmirrored"]>
  ): ReturnType<ReturnRepository["listUnmirrored"]> {
    return this.returns.listUnmirrored(...args);
  }
  listUnseen(
    ...args: Parameters<ListingRepository["listUnseen"]>
  ): ReturnType<ListingRepository["listUnseen"]> {
    return this.listings.listUnseen(...args);
  }
  markListings(
    ...args: Parameters<ListingChangeRepository["mark"]>
  ): ReturnType<ListingChangeRepository["mark"]> {
    return this.listingChanges.mark(...args);
  }
  nextFeedIn(
    ...args: Parameters<FeedRepository["msUntilDue"]>
  ): ReturnType<FeedRepository["msUntilDue"]> {
    return this.feeds.msUntilDue(...args);
  }
  noteActivities(
    ...args: Parameters<ActivityRepository["add"]>
  ): ReturnType<ActivityRepository["add"]> {
    return this.activity.add(...args);
  }
  noteRetry(
    ...args: Parameters<MessageRetryRepository["recordRetry"]>
  ): ReturnType<MessageRetryRepository["recordRetry"]> {
    return this.messageRetries.recordRetry(...args);
  }
  openNotices(
    ...args: Parameters<NoticeRepository["listOpen"]>
  ): ReturnType<NoticeRepository["listOpen"]> {
    return this.notices.listOpen(...args);
  }
  packFeed(
    ...args: Parameters<ListingChangeRepository["packFeed"]>
  ): ReturnType<ListingChangeRepository["packFeed"]> {
    return this.listingChanges.packFeed(...args);
  }
  postponeWebhookEvents(
    ...args: Parameters<WebhookEventRepository["postpone"]>
  ): ReturnType<WebhookEventRepository["postpone"]> {
    return this.webhookEvents.postpone(...args);
  }
  pruneActivity(
    ...args: Parameters<ActivityRepository["prune"]>
  ): ReturnType<ActivityRepository["prune"]> {
    return this.activity.prune(...args);
  }
  pruneWebhookEvents(
    ...args: Parameters<WebhookEventRepository["prune"]>
  ): ReturnType<WebhookEventRepository["prune"]> {
    return this.webhookEvents.prune(...args);
  }
  queueMatch(
    ...args: Parameters<ListingRepository["queueMatch"]>
  ): ReturnType<ListingRepository["queueMatch"]> {
    return this.listings.queueMatch(...args);
  }
  queueUpdates(
    ...args: Parameters<MessageRepository["add"]>
  ): ReturnType<MessageRepository["add"]> {
    return this.messages.add(...args);
  }
  refreshFeed(
    ...args: Parameters<FeedRepository["refresh"]>
  ): ReturnType<FeedRepository["refresh"]> {
    return this.feeds.refresh(...args);
  }
  refreshReturns(
    ...args: Parameters<ReturnRepository["refresh"]>
  ): ReturnType<ReturnRepository["refresh"]> {
    return this.returns.refresh(...args);
  }
  refreshStatuses(
    ...args: Parameters<OrderRepository["refreshStatuses"]>
  ): ReturnType<OrderRepository["refreshStatuses"]> {
    return this.orders.refreshStatuses(...args);
  }
  refuseListings(
    ...args: Parameters<ListingRepository["reject"]>
  ): ReturnType<ListingRepository["reject"]> {
    return this.listings.reject(...args);
  }
  renewRunLock(
    ...args: Parameters<RunLockRepository["renew"]>
  ): ReturnType<RunLockRepository["renew"]> {
    return this.runLocks.renew(...args);
  }
  replaceOverrides(
    ...args: Parameters<ListingRepository["replaceOverrides"]>
  ): ReturnType<ListingRepository["replaceOverrides"]> {
    return this.listings.replaceOverrides(...args);
  }
  replaceSettings(
    ...args: Parameters<AccountRepository["replaceSettings"]>
  ): ReturnType<AccountRepository["replaceSettings"]> {
    return this.accounts.replaceSettings(...args);
  }
  resolveCancellations(
    ...args: Parameters<MessageRetryRepository["resolveCancellations"]>
  ): ReturnType<MessageRetryRepository["resolveCancellations"]> {
    return this.messageRetries.resolveCancellations(...args);
  }
  resolveReturnUpdates(
    ...args: Parameters<MessageRetryRepository["resolveReturn"]>
  ): ReturnType<MessageRetryRepository["resolveReturn"]> {
    return this.messageRetries.resolveReturn(...args);
  }
  resolveUpdates(
    ...args: Parameters<MessageRetryRepository["resolveOrder"]>
  ): ReturnType<MessageRetryRepository["resolveOrder"]> {
    return this.messageRetries.resolveOrder(...args);
  }
  retryReturnUpdates(
    ...args: Parameters<MessageRetryRepository["retryReturn"]>
  ): ReturnType<MessageRetryRepository["retryReturn"]> {
    return this.messageRetries.retryReturn(...args);
  }
  retryUpdates(
    ...args: Parameters<MessageRetryRepository["retryOrder"]>
  ): ReturnType<MessageRetryRepository["retryOrder"]> {
    return this.messageRetries.retryOrder(...args);
  }
  reviveAccount(
    ...args: Parameters<AccountRepository["restore"]>
  ): ReturnType<AccountRepository["restore"]> {
    return this.accounts.restore(...args);
  }
  rewriteUpdate(
    ...args: Parameters<MessageRepository["replacePayload"]>
  ): ReturnType<MessageRepository["replacePayload"]> {
    return this.messages.replacePayload(...args);
  }
  setMirrored(
    ...args: Parameters<ReturnRepository["setMirrored"]>
  ): ReturnType<ReturnRepository["setMirrored"]> {
    return this.returns.setMirrored(...args);
  }
  settleChange(
    ...args: Parameters<ListingChangeRepository["settle"]>
  ): ReturnType<ListingChangeRepository["settle"]> {
    return this.listingChanges.settle(...args);
  }
  settleFeed(...args: Parameters<FeedRepository["settle"]>): ReturnType<FeedRepository["settle"]> {
    return this.feeds.settle(...args);
  }
  settleUpdate(
    ...args: Parameters<MessageRepository["settle"]>
  ): ReturnType<MessageRepository["settle"]> {
    return this.messages.settle(...args);
  }
  skipOrders(...args: Parameters<OrderRepository["skip"]>): ReturnType<OrderRepository["skip"]> {
    return this.orders.skip(...args);
  }
  storeItems(
    ...args: Parameters<ListingRepository["storeItems"]>
  ): ReturnType<ListingRepository["storeItems"]> {
    return this.listings.storeItems(...args);
  }
  storeOrders(...args: Parameters<OrderRepository["store"]>): ReturnType<OrderRepository["store"]> {
    return this.orders.store(...args);
  }
  storeReturns(
    ...args: Parameters<ReturnRepository["store"]>
  ): ReturnType<ReturnRepository["store"]> {
    return this.returns.store(...args);
  }
  storeUnreadable(
    ...args: Parameters<OrderRepository["storeUnreadable"]>
  ): ReturnType<OrderRepository["storeUnreadable"]> {
    return this.orders.storeUnreadable(...args);
  }
  storeUnreadableReturns(
    ...args: Parameters<ReturnRepository["storeUnreadable"]>
  ): ReturnType<ReturnRepository["storeUnreadable"]> {
    return this.returns.storeUnreadable(...args);
  }
  storeWalmartValue(
    ...args: Parameters<ListingChangeRepository["storeConfirmed"]>
  ): ReturnType<ListingChangeRepository["storeConfirmed"]> {
    return this.listingChanges.storeConfirmed(...args);
  }
  storeWebhookEvent(
    ...args: Parameters<WebhookEventRepository["store"]>
  ): ReturnType<WebhookEventRepository["store"]> {
    return this.webhookEvents.store(...args);
  }
  storeWorkedOut(
    ...args: Parameters<ListingChangeRepository["storeRecomputed"]>
  ): ReturnType<ListingChangeRepository["storeRecomputed"]> {
    return this.listingChanges.storeRecomputed(...args);
  }
  takeRunLock(
    ...args: Parameters<RunLockRepository["take"]>
  ): ReturnType<RunLockRepository["take"]> {
    return this.runLocks.take(...args);
  }
  takeTurn(
    ...args: Parameters<OrderLeaseRepository["take"]>
  ): ReturnType<OrderLeaseRepository["take"]> {
    return this.orderLeases.take(...args);
  }
}
