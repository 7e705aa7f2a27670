import { z } from "zod";
import { FEED_TYPES } from "./state/feeds";

/**
 * How the simulated Walmart behaves where the real one is undocumented, inconsistent or too slow to reproduce. Every
 * setting can be changed while the simulator runs.
 */
export const settingsSchema = z.strictObject({
  /** Walmart's throttle per seller and operation. */
  throttle: z.enum(["on", "off"]),
  /** How many times faster than at Walmart the quota is refilled. */
  throttleSpeed: z.number().positive(),
  /** Format of `x-next-replenish-time`; Walmart has used all three. */
  throttleTime: z.enum(["epoch-ms", "epoch-s", "iso"]),
  /** Name of the replenish header; `alternate` changes it with every response. */
  throttleHeader: z.enum([
    "x-next-replenish-time",
    "X-Next-Replenishment-Time",
    "alternate",
    "none",
  ]),
  /** Status of the token endpoint for wrong credentials: 400 in production, 401 elsewhere. */
  badCredentialsStatus: z.union([z.literal(400), z.literal(401)]),
  /** Lifetime of an access token in seconds. */
  tokenSeconds: z.number().positive(),
  /** Whether the seller's profile, which shows its partner id, can be read. `off`: 404. */
  partnerProfile: z.enum(["on", "off"]),
  /** Response for an empty list of orders or returns. */
  emptyAs: z.enum(["404", "200", "alternate"]),
  /** Replaces one-element arrays by the bare object. */
  singletons: z.boolean(),
  /**
   * Sets fields that Walmart sometimes leaves empty to null: taxes, estimated dates of shipped orders; phone numbers to
   * zeros.
   */
  nulls: z.boolean(),
  /** `status=Created` also lists orders in other states. */
  statusFilterLeaks: z.boolean(),
  /** Shape of error bodies; `auto` is what each API usually sends. */
  errorShape: z.enum([
    "auto",
    "error",
    "errors",
    "errors.error",
    "errors.error-single",
    "xml",
    "text",
    "problem",
  ]),
  /** Days after the estimated ship date when Walmart cancels unshipped units; null: never. */
  autoCancelDays: z.number().nonnegative().nullable(),
  /** Hours after which Walmart refunds units at the return center that the seller has not refunded; null: never. */
  autoRefundHours: z.number().nonnegative().nullable(),
  /** Field of a return line that names who refunded: the one introduced in 2025, the one it replaced, both or none. */
  refundedByField: z.enum(["refundCoveredBy", "refundChannel", "both", "none"]),
  /** Whether the charges of a line are totals of the line or per unit. */
  chargeAmounts: z.enum(["line", "unit"]),
  /** Hours after shipping in which the tracking can be corrected. */
  trackingEditHours: z.number().positive(),
  /** Days after which orders can no longer be shipped. */
  shipWithinDays: z.number().positive(),
  /** Seconds for which reads of orders do not show a new refund; the answer to the refund does. */
  refundLagSeconds: z.number().nonnegative(),
  /** Form of the cursor of a list of returns: Walmart documents a query string, and has sent whole addresses. */
  returnCursor: z.enum(["query", "url"]),
  /** Seconds for which an order is missing from lists after its creation and each change. Single reads are current. */
  orderListLagSeconds: z.number().nonnegative(),
  /** Maximum number of results that paging reaches. */
  maxResults: z.number().int().positive(),
  /**
   * Whether a shipment also lowers the quantity that the seller set. False, as Walmart's guide for sellers describes it:
   * the seller lowers it. True, as its guide to the sandbox does.
   */
  shipmentLowersInput: z.boolean(),
  /**
   * How a list of items goes on. `offset`: its cursor stays the same, and the offset chooses the page. `cursor`: every page
   * has the cursor of the next one.
   */
  itemPaging: z.enum(["offset", "cursor"]),
  /** In this many lists of items, from now on, the second page comes once more in place of the third. */
  wrongItemLists: z.number().int().nonnegative(),
  /** Seconds until Walmart has processed a feed; 0: it is done at the next request. */
  feedSeconds: z.number().nonnegative(),
  /**
   * Which feeds are taken: those in any form; only those whose content is the body itself, not a form; or none. What is
   * not taken gets 200 with an empty body and leaves no trace, as Walmart does at times.
   */
  feedsTaken: z.enum(["all", "json", "none"]),
  /** Feed types that get 400: `["price"]` is how Walmart will be once it has removed the older price feed. */
  refusedFeedTypes: z.array(z.enum(FEED_TYPES)),
  /** Versions of the item spec that match feeds may have. */
  matchFeedVersions: z.array(z.string()),
  /**
   * Versions of the item spec that set-up and maintenance feeds may have; null: every full version, such as
   * "5.0.20260803-17_50_56-api", but not "5.0".
   */
  itemSpecVersions: z.array(z.string()).nullable(),
  /** Seconds from the end of a set-up feed until its items are published; null: as long as the feed takes. */
  publishSeconds: z.number().nonnegative().nullable(),
  /** Seconds until Walmart has reviewed an item. */
  reviewSeconds: z.number().nonnegative(),
  /** Searches of the catalog in the form of an item spec that a seller has a day. */
  searchesPerDay: z.number().int().nonnegative(),
  /** Seconds for which a retired SKU cannot be used for another product. */
  skuHoldSeconds: z.number().nonnegative(),
  /** Seconds until a retired item is removed. */
  retireSeconds: z.number().nonnegative(),
  /** Shape of the response to a price change; Walmart has used both. */
  priceAnswer: z.enum(["wrapped", "flat", "alternate"]),
  /** Encoding of webhook signatures; `wrong` signs with another secret, like a sender who is not Walmart. */
  webhookSignature: z.enum(["base64", "hex", "wrong"]),
  /**
   * How webhooks of a subscription with a secret are signed: in the header that it names, as Walmart's subscriptions
   * document; with a timestamp in `WM_SEC.*` headers, as its page on security does; in both ways or not at all.
   */
  webhookScheme: z.enum(["subscription", "timestamp", "both", "none"]),
  /** How often each webhook is sent: Walmart does not guarantee exactly one delivery. */
  webhookDelivery: z.enum(["once", "twice", "never"]),
  /** Seconds until a rejected webhook is sent again. */
  webhookRetrySeconds: z.number().nonnegative(),
});

/** See {@link settingsSchema}. */
export type SimulatorSettings = z.infer<typeof settingsSchema>;

/** The default settings: Walmart's production as far as it is known. */
export const DEFAULT_SETTINGS: Readonly<SimulatorSettings> = {
  throttle: "on",
  throttleSpeed: 1,
  throttleTime: "epoch-ms",
  throttleHeader: "x-next-replenish-time",
  badCredentialsStatus: 400,
  tokenSeconds: 900,
  partnerProfile: "on",
  emptyAs: "404",
  singletons: false,
  nulls: false,
  statusFilterLeaks: false,
  errorShape: "auto",
  autoCancelDays: 4,
  autoRefundHours: 48,
  refundedByField: "refundCoveredBy",
  chargeAmounts: "line",
  trackingEditHours: 4,
  shipWithinDays: 30,
  refundLagSeconds: 0,
  returnCursor: "query",
  orderListLagSeconds: 0,
  maxResults: 10_000,
  shipmentLowersInput: false,
  itemPaging: "offset",
  wrongItemLists: 0,
  feedSeconds: 30,
  feedsTaken: "all",
  refusedFeedTypes: [],
  matchFeedVersions: ["5.0.20260607-22_38_54-api"],
  itemSpecVersions: null,
  publishSeconds: null,
  reviewSeconds: 172_800,
  searchesPerDay: 1000,
  skuHoldSeconds: 86_400,
  retireSeconds: 3600,
  priceAnswer: "wrapped",
  webhookSignature: "base64",
  webhookScheme: "subscription",
  webhookDelivery: "once",
  webhookRetrySeconds: 5,
};
