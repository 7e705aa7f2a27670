import { z } from "zod";

/**
 * How the simulated Walmart behaves where the real one is undocumented, inconsistent or simply slow to reproduce.
 * Every setting can be changed while the simulator runs.
 */
export const settingsSchema = z.strictObject({
  /** Walmart's throttle per seller and operation. */
  throttle: z.enum(["on", "off"]),
  /** How many times faster than at Walmart spent requests come back. */
  throttleSpeed: z.number().positive(),
  /** How `x-next-replenish-time` is written; all three have been seen. */
  throttleTime: z.enum(["epoch-ms", "epoch-s", "iso"]),
  /** Which spelling the replenish header has; `alternate` changes with every answer. */
  throttleHeader: z.enum([
    "x-next-replenish-time",
    "X-Next-Replenishment-Time",
    "alternate",
    "none",
  ]),
  /** What a wrong client id or secret gets from the token endpoint: 400 in production, 401 elsewhere. */
  badCredentialsStatus: z.union([z.literal(400), z.literal(401)]),
  /** Seconds an access token lives. */
  tokenSeconds: z.number().positive(),
  /** How an empty list of orders or returns is answered. */
  emptyAs: z.enum(["404", "200", "alternate"]),
  /** One-element arrays come as the bare object. */
  singletons: z.boolean(),
  /** Fields that Walmart sometimes leaves null are null: taxes, estimated dates of shipped orders; phones are zeros. */
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
  ]),
  /** Days after the estimated ship date when Walmart cancels what is not shipped; null: never. */
  autoCancelDays: z.number().nonnegative().nullable(),
  /** Hours after which Walmart refunds what came to the return center and the seller did not refund; null: never. */
  autoRefundHours: z.number().nonnegative().nullable(),
  /** How a return line tells who refunded: by the field of 2025 or the one it replaced. */
  refundedByField: z.enum(["refundCoveredBy", "refundChannel", "both", "none"]),
  /** Whether the charges of a line with quantity N are the line's total or one unit's. */
  chargeAmounts: z.enum(["line", "unit"]),
  /** Hours after shipping in which tracking can be corrected. */
  trackingEditHours: z.number().positive(),
  /** Orders older than these days cannot be shipped any more. */
  shipWithinDays: z.number().positive(),
  /** The furthest result that paging reaches. */
  maxResults: z.number().int().positive(),
  /** Seconds that Walmart takes for a feed; 0: it is done when somebody looks next. */
  feedSeconds: z.number().nonnegative(),
  /** Seconds until a retired item is gone. */
  retireSeconds: z.number().nonnegative(),
  /** How a change of the price is answered; both have been seen. */
  priceAnswer: z.enum(["wrapped", "flat", "alternate"]),
  /** How the signature of webhooks is written; `wrong`: with another secret, as by somebody who is not Walmart. */
  webhookSignature: z.enum(["base64", "hex", "wrong"]),
  /** How often each webhook comes: Walmart promises neither that it does nor that it does so only once. */
  webhookDelivery: z.enum(["once", "twice", "never"]),
  /** Seconds until a webhook that was not taken is sent again. */
  webhookRetrySeconds: z.number().nonnegative(),
});

/** See {@link settingsSchema}. */
export type SimulatorSettings = z.infer<typeof settingsSchema>;

/** What holds when nothing else is said: Walmart's production as far as it is known. */
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
