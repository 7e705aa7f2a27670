import { randomBytes } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { storable, type WebhookEventData, parseWebhookEvent } from "../../mapping";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import type { WebhookSubject } from "../../types";
import { learnSeller } from "../accounts/ensure-seller";
import { walmartService } from "../kernel/container";
import { logEvent } from "../kernel/log-event";
import { describeError } from "../kernel/describe-error";
import { WEBHOOK_RECEIVED_EVENT } from "../../types/event-names";
import { readSettings } from "../../types/schemas/account-settings";
import { webhookUrl } from "../subscriptions/plan-subscriptions";
import { isAuthentic, type SignedWebhook } from "./is-authentic";
import { readWebhookBody, type WebhookBody } from "./webhook-body";

export interface ReceivedWebhook extends Omit<SignedWebhook, "paths"> {
  account_id: string;
  /** Path and query as received. */
  path?: string;
}

/** A random secret for accounts that do not exist or have no webhooks, so that every rejection takes the same time. */
const UNKNOWN_SECRET = randomBytes(32).toString("hex");

/**
 * Stores the subjects of a webhook, once per event, and triggers their refresh. Returns false if the signature is not
 * valid for this account, without a reason. Every signed body is accepted, even one that cannot be used: Walmart
 * would send it again and again.
 */
export async function receiveWebhook(
  container: MedusaContainer,
  webhook: ReceivedWebhook,
): Promise<boolean> {
  const { account_id, body, path } = webhook;
  const service = walmartService(container);
  const { account, secret, subscribedPath } = await readAccount(container, account_id);
  const paths = path === undefined ? [] : [path, subscribedPath + (/\?.*$/s.exec(path)?.[0] ?? "")];
  if (!isAuthentic({ ...webhook, paths }, secret ?? UNKNOWN_SECRET) || secret === null)
    return false;
  const read = readWebhookBody(body);
  const hint = parseWebhookEvent(read.json);
  const event_id = hint.event_id ?? `sha256:${read.fingerprint}`;
  const { event_type, subject, numbers } = hint;
  const isNew = await service.webhookEvents.store({
    account_id,
    event_id,
    event_type,
    subject,
    numbers,
  });
  if (!isNew) return true;
  await logWebhook(container, account_id, event_id, hint, read);
  if (account) await noteSeller(container, account, hint.seller_id);
  if (subject !== "nothing" && account?.enabled) announce(container, account_id);
  return true;
}

const ACCOUNT_FIELDS = [
  "id",
  "client_id",
  "enabled",
  "settings",
  "webhook_secret",
  "seller_id",
  "seller_unverified",
] as const satisfies (keyof WalmartAccountRow)[];

type ReceivingAccount = Pick<WalmartAccountRow, (typeof ACCOUNT_FIELDS)[number]>;

async function readAccount(
  container: MedusaContainer,
  accountId: string,
): Promise<{ account: ReceivingAccount | null; secret: string | null; subscribedPath: string }> {
  const nobody = { account: null, secret: null, subscribedPath: "" };
  // An id that the database cannot store belongs to no account.
  if (storable(accountId) !== accountId) return nobody;
  const service = walmartService(container);
  const [account] = await service.listWalmartAccounts(
    { id: accountId },
    { select: [...ACCOUNT_FIELDS], take: 1 },
  );
  if (!account) return nobody;
  const url = readSettings(account.settings).webhooks?.base_url;
  return {
    account,
    secret: await service.webhookSecretOf(account),
    // A proxy may shorten the path that Walmart signs.
    subscribedPath: url ? new URL(webhookUrl(url, account.id)).pathname : "",
  };
}

/** Learns who the account's seller is. The event counts whatever becomes of that: an import learns it as well. */
async function noteSeller(
  container: MedusaContainer,
  account: ReceivingAccount,
  sellerId: string | null,
): Promise<void> {
  try {
    await learnSeller(container, account, sellerId);
  } catch (error) {
    warn(container, account.id, `the seller was not recorded: ${describeError(error)}`);
  }
}

const ENTITIES: Record<WebhookSubject, string> = {
  orders: "order",
  returns: "return",
  listings: "listing",
  stock: "listing",
  buy_box: "listing",
  nothing: "listing",
};

/** Adds the webhook to the activity log. If that fails, nothing is lost: the event is stored. */
async function logWebhook(
  container: MedusaContainer,
  account_id: string,
  event_id: string,
  { event_type, subject, numbers }: WebhookEventData,
  { json, kept }: WebhookBody,
): Promise<void> {
  const [only, ...others] = numbers;
  const isOne = only !== undefined && !others.length;
  const isJson = json !== undefined;
  const row = {
    account_id,
    direction: "incoming" as const,
    entity: isOne ? ENTITIES[subject] : "account",
    entity_id: isOne ? only : account_id,
    action: `webhook.${event_type}`,
    outcome: isJson ? ("ok" as const) : ("error" as const),
    message: isJson
      ? null
      : "Walmart sent a signed webhook that is not valid JSON. It was ignored.",
    request: { body: kept },
    correlation_id: event_id,
  };
  try {
    await walmartService(container).createWalmartActivities([storable(row)]);
  } catch (error) {
    warn(
      container,
      account_id,
      `a webhook could not be added to the activity log: ${describeError(error)}`,
    );
  }
}

/** Not awaited, so that Walmart gets its response; a job handles the event if this fails. */
function announce(container: MedusaContainer, account_id: string): void {
  void container
    .resolve(Modules.EVENT_BUS)
    .emit({ name: WEBHOOK_RECEIVED_EVENT, data: { account_id } })
    .catch((error: unknown) => {
      warn(
        container,
        account_id,
        `a webhook could not be announced and waits for the next job: ${describeError(error)}`,
      );
    });
}

function warn(container: MedusaContainer, account_id: string, message: string): void {
  logEvent(container, "warn", "webhook_not_recorded", { account_id }, message);
}
