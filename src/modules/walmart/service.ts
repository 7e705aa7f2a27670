import type { Logger } from "@medusajs/framework/types";
import { generateEntityId, MedusaService } from "@medusajs/framework/utils";
import type { WalmartClient } from "../../walmart-api";
import { logLine } from "../../types/log-event";
import { ClientCache } from "./clients/client-cache";
import WalmartAccount from "./models/walmart-account";
import WalmartActivity from "./models/walmart-activity";
import WalmartBuyBoxChange from "./models/walmart-buy-box-change";
import WalmartEvent from "./models/walmart-event";
import WalmartFeed from "./models/walmart-feed";
import WalmartListing from "./models/walmart-listing";
import WalmartListingChange from "./models/walmart-listing-change";
import WalmartNotice from "./models/walmart-notice";
import WalmartOrder from "./models/walmart-order";
import WalmartOrderLine from "./models/walmart-order-line";
import WalmartPayout from "./models/walmart-payout";
import WalmartPayoutDifference from "./models/walmart-payout-difference";
import WalmartPayoutFile from "./models/walmart-payout-file";
import WalmartPayoutLine from "./models/walmart-payout-line";
import WalmartPriceHold from "./models/walmart-price-hold";
import WalmartPriceStop from "./models/walmart-price-stop";
import WalmartProductType from "./models/walmart-product-type";
import WalmartReturn from "./models/walmart-return";
import WalmartReturnLine from "./models/walmart-return-line";
import WalmartRunLock from "./models/walmart-run-lock";
import WalmartUpdate from "./models/walmart-update";
import WalmartWebhookEvent from "./models/walmart-webhook-event";
import type { WalmartOptions } from "./options";
import type { AccountRepository } from "./repositories/account-repository";
import type { ActivityRepository } from "./repositories/activity-repository";
import type { BuyBoxRepository } from "./repositories/buy-box-repository";
import type { EventRepository } from "./repositories/event-repository";
import type { FeedRepository } from "./repositories/feed-repository";
import type { ListingChangeRepository } from "./repositories/listing-change-repository";
import type { ListingContentRepository } from "./repositories/listing-content-repository";
import type { ListingListRepository } from "./repositories/listing-list-repository";
import type { ListingRepository } from "./repositories/listing-repository";
import type { MessageRepository } from "./repositories/message-repository";
import type { MessageRetryRepository } from "./repositories/message-retry-repository";
import type { NoticeRepository } from "./repositories/notice-repository";
import type { OrderLeaseRepository } from "./repositories/order-lease-repository";
import type { OrderListRepository } from "./repositories/order-list-repository";
import type { OrderRepository } from "./repositories/order-repository";
import type { OverviewRepository } from "./repositories/overview-repository";
import type { PrivacyRepository } from "./repositories/privacy-repository";
import type { PayoutDifferenceRepository } from "./repositories/payout-difference-repository";
import type { PayoutListRepository } from "./repositories/payout-list-repository";
import type { PayoutRepository } from "./repositories/payout-repository";
import type { PriceHoldRepository } from "./repositories/price-hold-repository";
import type { ProductTypeRepository } from "./repositories/product-type-repository";
import type { ReturnListRepository } from "./repositories/return-list-repository";
import type { ReturnRepository } from "./repositories/return-repository";
import type { RunLockRepository } from "./repositories/run-lock-repository";
import type { SellerRepository } from "./repositories/seller-repository";
import type { StatisticsRepository } from "./repositories/statistics-repository";
import type { WebhookEventRepository } from "./repositories/webhook-event-repository";
import type { FormerKeys } from "./rows/seller";
import type { WalmartAccountRow } from "./rows/table-rows";
import { decryptSecret, encryptSecret } from "./secrets";

/** What Medusa registers in the module's container: the repositories by their class names, and the loader's options. */
interface Dependencies {
  logger: Logger;
  walmartOptions: WalmartOptions;
  accountRepository: AccountRepository;
  activityRepository: ActivityRepository;
  buyBoxRepository: BuyBoxRepository;
  eventRepository: EventRepository;
  feedRepository: FeedRepository;
  listingChangeRepository: ListingChangeRepository;
  listingContentRepository: ListingContentRepository;
  listingListRepository: ListingListRepository;
  listingRepository: ListingRepository;
  messageRepository: MessageRepository;
  messageRetryRepository: MessageRetryRepository;
  noticeRepository: NoticeRepository;
  orderLeaseRepository: OrderLeaseRepository;
  orderListRepository: OrderListRepository;
  orderRepository: OrderRepository;
  overviewRepository: OverviewRepository;
  privacyRepository: PrivacyRepository;
  payoutDifferenceRepository: PayoutDifferenceRepository;
  payoutListRepository: PayoutListRepository;
  payoutRepository: PayoutRepository;
  priceHoldRepository: PriceHoldRepository;
  productTypeRepository: ProductTypeRepository;
  returnListRepository: ReturnListRepository;
  returnRepository: ReturnRepository;
  runLockRepository: RunLockRepository;
  sellerRepository: SellerRepository;
  statisticsRepository: StatisticsRepository;
  webhookEventRepository: WebhookEventRepository;
}

/**
 * Storage of everything about Walmart. The generated methods (`listWalmartOrders`, `updateWalmartOrders` …) read and
 * write single tables; the repositories hold the statements for whole sets of rows. Depends on no other module.
 */
export default class WalmartModuleService extends MedusaService({
  WalmartAccount,
  WalmartActivity,
  WalmartBuyBoxChange,
  WalmartEvent,
  WalmartFeed,
  WalmartListing,
  WalmartListingChange,
  WalmartNotice,
  WalmartOrder,
  WalmartOrderLine,
  WalmartPayout,
  WalmartPayoutDifference,
  WalmartPayoutFile,
  WalmartPayoutLine,
  WalmartPriceHold,
  WalmartPriceStop,
  WalmartProductType,
  WalmartReturn,
  WalmartReturnLine,
  WalmartRunLock,
  WalmartUpdate,
  WalmartWebhookEvent,
}) {
  /** Seller accounts. */
  readonly accounts: AccountRepository;
  /** The activity log. */
  readonly activity: ActivityRepository;
  /** Whether buyers see the seller's offers first. */
  readonly buyBoxes: BuyBoxRepository;
  /** Events for developers that are to be emitted. */
  readonly events: EventRepository;
  /** Bulk feeds: a queue to send and a queue to poll. */
  readonly feeds: FeedRepository;
  /** Quantities and prices that Walmart may not show yet: a queue. */
  readonly listingChanges: ListingChangeRepository;
  /** The content of items that were set up. */
  readonly listingContents: ListingContentRepository;
  /** Pages and counts of listings. */
  readonly listingList: ListingListRepository;
  /** Listings: drafts, matches, and the seller's items at Walmart. */
  readonly listings: ListingRepository;
  /** The outbox: what Walmart must be sent. */
  readonly messages: MessageRepository;
  /** Retries and resolutions of failed messages. */
  readonly messageRetries: MessageRetryRepository;
  /** Problems that the merchant is notified of. */
  readonly notices: NoticeRepository;
  /** Leases to change a Medusa order. */
  readonly orderLeases: OrderLeaseRepository;
  /** Pages of purchase orders. */
  readonly orderList: OrderListRepository;
  /** Purchase orders and their import. */
  readonly orders: OrderRepository;
  /** What needs attention. */
  readonly overview: OverviewRepository;
  /** The buyers' personal data. */
  readonly privacy: PrivacyRepository;
  /** What in payouts is not as expected. */
  readonly payoutDifferences: PayoutDifferenceRepository;
  /** Pages of payouts, their lines and differences. */
  readonly payoutList: PayoutListRepository;
  /** Settlement files and their rows. */
  readonly payouts: PayoutRepository;
  /** Prices that wait for a person. */
  readonly priceHolds: PriceHoldRepository;
  /** Walmart's product types, and what they require. */
  readonly productTypes: ProductTypeRepository;
  /** Pages and counts of returns. */
  readonly returnList: ReturnListRepository;
  /** Return orders and their refunds. */
  readonly returns: ReturnRepository;
  /** Locks that let one run of a kind work at a time. */
  readonly runLocks: RunLockRepository;
  /** Which account has which seller, and owns its orders. */
  readonly sellers: SellerRepository;
  /** Orders, sales and delays by day. */
  readonly statistics: StatisticsRepository;
  /** Received webhook events: a queue. */
  readonly webhookEvents: WebhookEventRepository;
  readonly options: WalmartOptions;
  /** Medusa calls them. */
  readonly __hooks = { onApplicationStart: () => this.rotateSecrets() };
  private readonly clients: ClientCache;
  private readonly logger: Logger;

  constructor(dependencies: Dependencies) {
    // eslint-disable-next-line prefer-rest-params -- Medusa's base class expects all arguments
    super(...arguments);
    this.options = dependencies.walmartOptions;
    this.accounts = dependencies.accountRepository;
    this.activity = dependencies.activityRepository;
    this.buyBoxes = dependencies.buyBoxRepository;
    this.events = dependencies.eventRepository;
    this.feeds = dependencies.feedRepository;
    this.listingChanges = dependencies.listingChangeRepository;
    this.listingContents = dependencies.listingContentRepository;
    this.listingList = dependencies.listingListRepository;
    this.listings = dependencies.listingRepository;
    this.messages = dependencies.messageRepository;
    this.messageRetries = dependencies.messageRetryRepository;
    this.notices = dependencies.noticeRepository;
    this.orderLeases = dependencies.orderLeaseRepository;
    this.orderList = dependencies.orderListRepository;
    this.orders = dependencies.orderRepository;
    this.overview = dependencies.overviewRepository;
    this.privacy = dependencies.privacyRepository;
    this.payoutDifferences = dependencies.payoutDifferenceRepository;
    this.payoutList = dependencies.payoutListRepository;
    this.payouts = dependencies.payoutRepository;
    this.priceHolds = dependencies.priceHoldRepository;
    this.productTypes = dependencies.productTypeRepository;
    this.returnList = dependencies.returnListRepository;
    this.returns = dependencies.returnRepository;
    this.runLocks = dependencies.runLockRepository;
    this.sellers = dependencies.sellerRepository;
    this.statistics = dependencies.statisticsRepository;
    this.webhookEvents = dependencies.webhookEventRepository;
    this.logger = dependencies.logger;
    this.clients = new ClientCache(this.options, dependencies.logger, (entries) =>
      this.activity.add(entries),
    );
  }

  /** Encrypts a secret of an account for storage. Only this account can use it. */
  async encryptSecret(plain: string, accountId: string): Promise<string> {
    return encryptSecret(this.options, accountId, plain);
  }

  /**
   * An account's keys for a new, deleted account that keeps what it owned of its former seller; `null` if they cannot be
   * read any more.
   */
  async keysForFormer(
    account: Pick<WalmartAccountRow, "id" | "client_id" | "client_secret">,
  ): Promise<FormerKeys | null> {
    const account_id = generateEntityId(undefined, "walacc");
    try {
      const secret = decryptSecret(this.options, account.id, account.client_secret);
      const client_secret = encryptSecret(this.options, account_id, secret);
      return { account_id, client_id: account.client_id, client_secret };
    } catch {
      return null;
    }
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
    const secret = decryptSecret(this.options, account.id, account.client_secret);
    return this.clients.get(account.id, account.client_id, secret);
  }

  /** A client for keys that no account has yet. Nothing of it is stored or logged, and it retries nothing. */
  async clientWith(clientId: string, clientSecret: string): Promise<WalmartClient> {
    return this.clients.temporary(clientId, clientSecret);
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
    account: Pick<WalmartAccountRow, "id" | "webhook_secret">,
  ): Promise<string | null> {
    if (!account.webhook_secret) return null;
    try {
      return decryptSecret(this.options, account.id, account.webhook_secret);
    } catch {
      return null;
    }
  }

  /**
   * Encrypts secrets with the current key that a previous one encrypted. Never stops the boot: an account that cannot
   * be read shows it, and the others work.
   */
  private async rotateSecrets(): Promise<void> {
    try {
      const { rotated, unreadable } = await this.accounts.rotateSecrets();
      if (rotated)
        this.logger.info(
          logLine("secrets_rotated", {}, `secrets of ${rotated} accounts were encrypted again`),
        );
      for (const account_id of unreadable)
        this.logger.error(
          logLine("secret_unreadable", { account_id }, "its secret cannot be decrypted"),
        );
    } catch (error) {
      this.logger.warn(logLine("secrets_not_checked", {}, String(error)));
    }
  }
}
