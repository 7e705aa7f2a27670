import { z } from "zod";

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
  /** Maximum number of results that paging reaches. */
  maxResults: z.number().int().positive(),
  /** Seconds until Walmart has processed a feed; 0: it is done at the next request. */
  feedSeconds: z.number().nonnegative(),
  /** Seconds until a retired item is removed. */
  retireSeconds: z.number().nonnegative(),
  /** Shape of the response to a price change; Walmart has used both. */
  priceAnswer: z.enum(["wrapped", "flat", "alternate"]),
  /** Encoding of webhook signatures; `wrong` signs with another secret, like a sender who is not Walmart. */
  webhookSignature: z.enum(["base64", "hex", "wrong"]),
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
  maxResults: 10_000,
  feedSeconds: 30,
  retireSeconds: 3600,
  priceAnswer: "wrapped",
  webhookSignature: "base64",
  webhookDelivery: "once",
  webhookRetrySeconds: 5,
};
