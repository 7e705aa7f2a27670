import { MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";

/** Walmart's production servers. */
export const WALMART_PRODUCTION_URL = "https://marketplace.walmartapis.com";

const KEY_REMEDY = "make one with `openssl rand -base64 32` and set it as WALMART_ENCRYPTION_KEY";

const optionsSchema = z.object({
  encryptionKey: z
    .string({
      error: ({ input }) =>
        `${input === undefined || input === null ? "is required" : "must be a text"}: 32 bytes in base64; ${KEY_REMEDY}`,
    })
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
      .int({ error: "must be a whole number of milliseconds" })
      .min(1, { error: "must be at least 1 (millisecond)" })
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
  const problems = [
    ...misspelt(options),
    ...(result.error?.issues ?? []).map(
      (issue) => `${issue.path.join(".") || "options"}: ${issue.message}`,
    ),
  ];
  if (result.success && !problems.length) return result.data;
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    [
      "medusa-plugin-walmart: wrong options in medusa-config:",
      ...problems.map((problem) => `  - ${problem}`),
    ].join("\n"),
  );
}

/**
 * Options that are an option's name but for case and separators. Passed over, `apiURL` would leave a test store talking
 * to Walmart's production. Other names are left alone: Medusa adds some of its own.
 */
function misspelt(options: unknown): string[] {
  if (typeof options !== "object" || options === null) return [];
  const bare = (name: string) => name.toLowerCase().replace(/[^a-z]/g, "");
  const names = Object.keys(optionsSchema.shape);
  return Object.keys(options).flatMap((given) => {
    const meant = names.find((name) => name !== given && bare(name) === bare(given));
    return meant ? [`${given}: is not an option's name; write ${meant}`] : [];
  });
}
