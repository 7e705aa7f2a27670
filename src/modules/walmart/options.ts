import { MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";

/** Walmart's production servers. */
export const WALMART_PRODUCTION_URL = "https://marketplace.walmartapis.com";

const KEY_REMEDY = "make one with `openssl rand -base64 32` and set it as WALMART_ENCRYPTION_KEY";

const optionsSchema = z.object({
  encryptionKey: z
    .string({ error: `is required: 32 bytes in base64; ${KEY_REMEDY}` })
    .refine((value) => Buffer.from(value, "base64").length === 32, {
      error: `must be 32 bytes in base64 (44 characters); ${KEY_REMEDY}`,
    }),
  apiUrl: z
    .preprocess(
      (value) => (value === "" ? undefined : value),
      z
        .url({
          protocol: /^https?$/,
          error: "must be a full http(s) address, such as " + WALMART_PRODUCTION_URL,
        })
        .default(WALMART_PRODUCTION_URL),
    )
    .transform((value) => value.replace(/\/+$/, "")),
  requestTimeout: z.preprocess(
    (value) => (typeof value === "string" && value.trim() !== "" ? Number(value) : value),
    z
      .number({ error: "must be a number of milliseconds" })
      .int()
      .min(1_000, { error: "must be at least 1000 (milliseconds)" })
      .max(300_000, { error: "must be at most 300000 (milliseconds)" })
      .default(30_000),
  ),
});

/** The plugin's options as the store's `medusa-config` gives them. */
export interface WalmartPluginOptions {
  /** 32 bytes in base64, for encrypting the accounts' secrets at rest. Required. */
  encryptionKey: string;
  /** Where Walmart's API is. Default: Walmart's production. */
  apiUrl?: string;
  /** Milliseconds that a call to Walmart may take. Default: 30000. */
  requestTimeout?: number;
}

/** {@link WalmartPluginOptions}, checked, with defaults filled in. */
export type WalmartOptions = z.output<typeof optionsSchema>;

/**
 * Checks the plugin's options and fills in the defaults.
 *
 * @throws MedusaError (INVALID_DATA) that names each wrong option, what is wrong with it and how to mend it. The value
 *   of a secret option is never part of the message.
 */
export function parseOptions(options: unknown): WalmartOptions {
  const result = optionsSchema.safeParse(options ?? {});
  if (result.success) return result.data;
  const problems = result.error.issues.map(
    (issue) => `  - ${issue.path.join(".") || "options"}: ${issue.message}`,
  );
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    ["medusa-plugin-walmart: wrong options in medusa-config:", ...problems].join("\n"),
  );
}
