import type { ProviderSendNotificationDTO } from "@medusajs/framework/types";
import {
  AbstractNotificationProviderService,
  ModuleProvider,
  Modules,
} from "@medusajs/framework/utils";

/** The mail server of a store, for tests. */
export const mailServer = {
  isDown: false,
  /** Sent emails, oldest first. */
  sent: [] as ProviderSendNotificationDTO[],
  /** Number of attempts, failed ones included. */
  attempts: 0,
};

/** A notification provider for the channel `email`. */
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
