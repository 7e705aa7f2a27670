import { randomBytes } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { storable, type WebhookEventData, parseWebhookEvent } from "../../mapping";
import type { WebhookSubject } from "../../types";
import { loggerOf, walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";
import { WEBHOOK_RECEIVED_EVENT } from "../../types/event-names";
import { isSigned } from "./is-signed";
import { readWebhookBody, type WebhookBody } from "./webhook-body";

export interface ReceivedWebhook {
  account_id: string;
  /** As the header has it. */
  signature: string | undefined;
  /** The bytes that were sent: they are what is signed. */
  body: Buffer;
}

/** What nobody can have signed with: for accounts that do not exist or have no webhooks. */
const NOBODYS = randomBytes(32).toString("hex");

/**
 * Takes a webhook: stores where it says to look, once for each event, and lets somebody look. False if it is not
 * Walmart's for this account; why not is not told. Whatever is rightly signed is taken, also what makes no sense: Walmart
 * would send it again and again.
 */
export async function receiveWebhook(
  container: MedusaContainer,
  { account_id, signature, body }: ReceivedWebhook,
): Promise<boolean> {
  const service = walmartService(container);
  const { secret, enabled } = await doorOf(container, account_id);
  if (!isSigned(body, secret ?? NOBODYS, signature) || secret === null) return false;
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
  await note(container, account_id, event_id, hint, read);
  if (subject !== "nothing" && enabled) announce(container, account_id);
  return true;
}

async function doorOf(
  container: MedusaContainer,
  accountId: string,
): Promise<{ secret: string | null; enabled: boolean }> {
  // An id that the database would stumble over is no account's.
  if (storable(accountId) !== accountId) return { secret: null, enabled: false };
  const service = walmartService(container);
  const [account] = await service.listWalmartAccounts(
    { id: accountId },
    { select: ["id", "enabled", "webhook_secret"], take: 1 },
  );
  if (!account) return { secret: null, enabled: false };
  return { secret: await service.webhookSecretOf(account), enabled: account.enabled };
}

const ENTITIES: Record<WebhookSubject, string> = {
  orders: "order",
  returns: "return",
  listings: "listing",
  stock: "listing",
  nothing: "listing",
};

/** Shows the merchant what Walmart has told. The event is stored already: without this line nothing is lost. */
async function note(
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
      : "Walmart signed and sent something that is no JSON. Nothing follows from it.",
    request: { body: kept },
    correlation_id: event_id,
  };
  try {
    await walmartService(container).createWalmartActivities([storable(row)]);
  } catch (error) {
    warn(container, `a webhook is not in the activity log: ${describeError(error)}`);
  }
}

/** Not waited for: Walmart gets its answer, and what this fails to tell a job finds. */
function announce(container: MedusaContainer, account_id: string): void {
  void container
    .resolve(Modules.EVENT_BUS)
    .emit({ name: WEBHOOK_RECEIVED_EVENT, data: { account_id } })
    .catch((error: unknown) => {
      warn(container, `a webhook waits for the next job: ${describeError(error)}`);
    });
}

function warn(container: MedusaContainer, message: string): void {
  loggerOf(container).warn(`walmart: ${message}`);
}
