import type { CreateNotificationDTO, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import { describeError } from "../kernel/describe-error";
import { logEvent } from "../kernel/log-event";
import { escapeHtml } from "./escape-html";
import { readSettings } from "../../types/schemas/account-settings";

export interface MerchantNotice {
  /** Idempotency key: a notice with the same key is sent once. */
  key: string;
  title: string;
  /** One or more sentences, one line per entry. */
  description: string;
}

type Notice = CreateNotificationDTO & { idempotency_key: string };

/** The template that Medusa's dashboard shows in its notification feed. */
const FEED_TEMPLATE = "admin-ui";
/** For the store's email provider; its data has the title, the description and the account's name. */
const EMAIL_TEMPLATE = "walmart-notice";

/**
 * Sends a notice to the notification feed of the admin and, if the account has an address and the store a provider
 * for the channel, by email. Each goes out at most once. Failures are only logged: a notification must not fail
 * anything else. A failed email is not retried; the notification in the admin stays.
 */
export async function notifyMerchant(
  container: MedusaContainer,
  account: Pick<WalmartAccountRow, "name" | "settings">,
  { key, title, description }: MerchantNotice,
): Promise<void> {
  const { notification_email } = readSettings(account.settings);
  await send(container, {
    to: "",
    channel: "feed",
    template: FEED_TEMPLATE,
    data: { title, description },
    idempotency_key: key,
  });
  if (!notification_email) return;
  const lines = description.split("\n");
  await send(container, {
    to: notification_email,
    channel: "email",
    template: EMAIL_TEMPLATE,
    content: {
      subject: title,
      text: description,
      html: lines.map((line) => `<p>${escapeHtml(line)}</p>`).join(""),
    },
    data: { title, description, account: account.name },
    idempotency_key: `${key}:email`,
  });
}

async function send(container: MedusaContainer, notice: Notice): Promise<void> {
  const notifications = container.resolve(Modules.NOTIFICATION, { allowUnregistered: true });
  if (!notifications) return;
  try {
    if (await isSent(container, notice)) return;
    await notifications.createNotifications(notice);
  } catch (error) {
    // Another process sent it at the same time.
    if (await isSent(container, notice).catch(() => false)) return;
    logEvent(
      container,
      "warn",
      "notification_failed",
      { kind: notice.channel },
      `"${String(notice.data?.title)}" could not be sent: ${describeError(error)}`,
    );
  }
}

/**
 * Whether a notice was sent or attempted. Core would send a failed one again but could not record that (it looks up
 * the first attempt under a new id), and so would send it forever.
 */
async function isSent(
  container: MedusaContainer,
  { channel, idempotency_key }: Notice,
): Promise<boolean> {
  const sent = await container
    .resolve(Modules.NOTIFICATION)
    // The published type lacks the key; the module filters by it.
    .listNotifications({ channel, ...{ idempotency_key } }, { select: ["id"], take: 1 });
  return sent.length > 0;
}
