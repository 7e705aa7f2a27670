import type { CreateNotificationDTO, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import { loggerOf } from "./container";
import { describeError } from "./describe-error";
import { readSettings } from "./settings";

export interface MerchantNotice {
  /** Names what is told: the same notice is not told twice. */
  key: string;
  title: string;
  description: string;
}

/** The template that Medusa's dashboard shows in its bell. */
const FEED_TEMPLATE = "admin-ui";
/** For the store's e-mail provider; it gets title, description and the account's name as data. */
const EMAIL_TEMPLATE = "walmart-notice";

/**
 * Tells the merchant something in the admin's notifications, and by e-mail if the account has an address and the store
 * a provider for the channel. What cannot be told is logged: nothing else may fail for it.
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
  await tell(container, {
    to: notification_email,
    channel: "email",
    template: EMAIL_TEMPLATE,
    content: { subject: title, text: description, html: `<p>${description}</p>` },
    data: { title, description, account: account.name },
    idempotency_key: `${key}:email`,
  });
}

async function tell(container: MedusaContainer, notice: CreateNotificationDTO): Promise<void> {
  const notifications = container.resolve(Modules.NOTIFICATION, { allowUnregistered: true });
  if (!notifications) return;
  try {
    await notifications.createNotifications(notice);
  } catch (error) {
    loggerOf(container).warn(
      `walmart: the notification "${String(notice.data?.title)}" could not be sent by ${notice.channel}: ${describeError(error)}`,
    );
  }
}
