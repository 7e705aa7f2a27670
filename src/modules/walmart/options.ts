import { MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { isLoopback } from "../../types/schemas/is-loopback";

/** Walmart's production servers. */
export const WALMART_PRODUCTION_URL = "https://marketplace.walmartapis.com";

const KEY_REMEDY = "create one with `openssl rand -base64 32` and set it as WALMART_ENCRYPTION_KEY";

/** Ten years. More is a mistake, such as another unit. */
const MAX_RETENTION_DAYS = 3_650;

const keySchema = z
  .string({
    error: ({ input }) =>
      `${input === undefined || input === null ? "is required" : "must be a string"}: 32 bytes in base64; ${KEY_REMEDY}`,
  })
  .refine((value) => Buffer.from(value, "base64").length === 32, {
    error: `must be 32 bytes in base64 (44 characters); ${KEY_REMEDY}`,
  });

const optionsSchema = z.object({
  /** 32 bytes in base64 that encrypt the accounts' secrets in the database. */
  encryptionKey: keySchema,
  /** Former encryption keys. They only decrypt: what they encrypted is encrypted with `encryptionKey` at boot. */
  previousEncryptionKeys: z.preprocess(
    // An environment variable that is not set.
    (value) => (Array.isArray(value) ? value.filter((key) => key !== undefined) : value),
    z
      .array(keySchema, {
        error:
          "must be an array of former encryption keys, for example [process.env.WALMART_PREVIOUS_ENCRYPTION_KEY]",
      })
      .default([]),
  ),
  /** Base URL of Walmart's API. Default: Walmart's production servers. */
  apiUrl: z
    .preprocess(
      (value) => (value === "" ? undefined : value),
      z
        .url({
          protocol: /^https?$/,
          error: "must be a full http(s) URL, for example " + WALMART_PRODUCTION_URL,
        })
        .superRefine((value, context) => {
          const message = problemOfUrl(value);
          if (message) context.addIssue({ code: "custom", message });
        })
        .default(WALMART_PRODUCTION_URL),
    )
    .transform((value) => value.replace(/\/+$/, "")),
  /** Timeout of a request to Walmart in milliseconds. Default: 30000. */
  requestTimeout: z.preprocess(
    numberOf,
    z
      .number({ error: "must be a number of milliseconds" })
      .int({ error: "must be a whole number of milliseconds" })
      .min(1, { error: "must be at least 1 (millisecond)" })
      .max(300_000, { error: "must be at most 300000 (milliseconds)" })
      .default(30_000),
  ),
  /** Days after an order's last change until the buyer's personal data is removed. Default: 180. */
  retentionDays: z.preprocess(
    numberOf,
    z
      .number({ error: "must be a number of days" })
      .int({ error: "must be a whole number of days" })
      .min(1, { error: "must be at least 1 (day)" })
      .max(MAX_RETENTION_DAYS, { error: `must be at most ${MAX_RETENTION_DAYS} (days)` })
      .default(180),
  ),
});

/** The plugin's options in the store's `medusa-config`, validated and with defaults. */
export type WalmartOptions = z.output<typeof optionsSchema>;

/**
 * Validates the plugin's options and fills in the defaults.
 *
 * @throws MedusaError (INVALID_DATA) that names each invalid option and how to fix it. The message never contains the
 *   value of a secret option.
 */
export function parseOptions(options: unknown): WalmartOptions {
  const result = optionsSchema.safeParse(options ?? {});
  const problems = [
    ...misspelled(options),
    ...(result.error?.issues ?? []).map(
      (issue) => `${issue.path.join(".") || "options"}: ${issue.message}`,
    ),
  ];
  if (result.success && !problems.length) return result.data;
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    [
      "medusa-plugin-walmart: invalid options in medusa-config:",
      ...problems.map((problem) => `  - ${problem}`),
    ].join("\n"),
  );
}

/** Environment variables are text. */
function numberOf(value: unknown): unknown {
  return typeof value === "string" && value.trim() !== "" ? Number(value) : value;
}

/** Why a URL must not be used as the API's address. The credentials are sent there with each request. */
function problemOfUrl(value: string): string | undefined {
  if (!URL.canParse(value)) return undefined;
  const { protocol, hostname, username, password, search, hash } = new URL(value);
  if (username || password) return "must not contain a user name or password; remove them";
  if (search || hash) return "must not contain a query or fragment; end it after the path";
  if (protocol !== "https:" && !isLoopback(hostname))
    return (
      "must begin with https://, since credentials are sent there; http:// is allowed only for this machine " +
      "(localhost, 127.0.0.1, [::1]). For example " +
      WALMART_PRODUCTION_URL
    );
  return undefined;
}

/**
 * Options that differ from a known name only in case and separators. If they were ignored, `apiURL` would connect a test
 * store to Walmart's production. Other names are ignored: Medusa adds some of its own.
 */
function misspelled(options: unknown): string[] {
  if (typeof options !== "object" || options === null) return [];
  const bare = (name: string) => name.toLowerCase().replace(/[^a-z]/g, "");
  const names = Object.keys(optionsSchema.shape);
  return Object.keys(options).flatMap((given) => {
    const meant = names.find((name) => name !== given && bare(name) === bare(given));
    return meant ? [`${given}: unknown option; did you mean ${meant}?`] : [];
  });
}
