import type { ProviderSendNotificationDTO } from "@medusajs/framework/types";
import {
  AbstractNotificationProviderService,
  ModuleProvider,
  Modules,
} from "@medusajs/framework/utils";

/** A store's mail server, as tests see it. */
export const mailServer = {
  isDown: false,
  /** What was mailed, oldest first. */
  sent: [] as ProviderSendNotificationDTO[],
  /** How often somebody tried, also in vain. */
  attempts: 0,
};

/** A provider for the channel `email`. */
class MailProvider extends AbstractNotificationProviderService {
  static override identifier = "mail";

  override async send(notification: ProviderSendNotificationDTO): Promise<{ id: string }> {
    mailServer.attempts += 1;
    if (mailServer.isDown) throw new Error("the mail server is down");
    mailServer.sent.push(notification);
    return await Promise.resolve({ id: `mail_${mailServer.sent.length}` });
  }
}

export default ModuleProvider(Modules.NOTIFICATION, { services: [MailProvider] });
