import type { CreateNotificationDTO, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import { loggerOf } from "../kernel/container";
import { describeError } from "../kernel/describe-error";
import { escapeHtml } from "./escape-html";
import { readSettings } from "../../types/schemas/account-settings";

export interface MerchantNotice {
  /** Names what is told: the same notice is not told twice. */
  key: string;
  title: string;
  /** Some sentences; a line for each thing. */
  description: string;
}

type Notice = CreateNotificationDTO & { idempotency_key: string };

/** The template that Medusa's dashboard shows in its bell. */
const FEED_TEMPLATE = "admin-ui";
/** For the store's e-mail provider; it gets title, description and the account's name as data. */
const EMAIL_TEMPLATE = "walmart-notice";

/**
 * Tells the merchant something in the admin's notifications, and by e-mail if the account has an address and the store
 * a provider for the channel. Each goes out once at most, whoever tells it again. What cannot be told is logged: nothing
 * else may fail for it. An e-mail that its provider refuses is not tried again; the notification in the admin stays.
 */
export async function notifyMerchant(
  container: MedusaContainer,
  account: Pick<WalmartAccountRow, "name" | "settings">,
  { key, title, description }: MerchantNotice,
): Promise<void> {
  const { notification_email } = readSettings(account.settings);
  await tell(container, {
    to: "",
    channel: "feed",
    template: FEED_TEMPLATE,
    data: { title, description },
    idempotency_key: key,
  });
  if (!notification_email) return;
  const lines = description.split("\n");
  await tell(container, {
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

async function tell(container: MedusaContainer, notice: Notice): Promise<void> {
  const notifications = container.resolve(Modules.NOTIFICATION, { allowUnregistered: true });
  if (!notifications) return;
  try {
    if (await isTold(container, notice)) return;
    await notifications.createNotifications(notice);
  } catch (error) {
    // Somebody else told it at the same moment.
    if (await isTold(container, notice).catch(() => false)) return;
    loggerOf(container).warn(
      `walmart: the notification "${String(notice.data?.title)}" could not be sent by ${notice.channel}: ${describeError(error)}`,
    );
  }
}

/**
 * Whether a notice has gone out, or was tried. Core itself would send one that failed again, but could not note that
 * (it looks for the first try under a new id), and so would send it for ever.
 */
async function isTold(
  container: MedusaContainer,
  { channel, idempotency_key }: Notice,
): Promise<boolean> {
  const told = await container
    .resolve(Modules.NOTIFICATION)
    // The published type lacks the key; the module looks for it.
    .listNotifications({ channel, ...{ idempotency_key } }, { select: ["id"], take: 1 });
  return told.length > 0;
}
