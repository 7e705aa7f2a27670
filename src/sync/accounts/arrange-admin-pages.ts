import type { ISettingsModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { describeError } from "../kernel/describe-error";
import { logEvent } from "../kernel/log-event";

/**
 * Where widgets stand on Medusa's pages, by zone and by the dashboard's id of the widget. Without a layout, Medusa shows
 * widgets last; everything without an order has the order 0.
 */
const LAYOUTS: Record<string, Record<string, { order: number }>> = {
  "order.details": {
    "widget:walmart-order-status": { order: -2 },
    "widget:walmart-order": { order: -1 },
  },
  "product.details": {
    "widget:walmart-product-status": { order: -2 },
    "widget:walmart-product": { order: -1 },
  },
};

/**
 * Puts what merchants need first on Medusa's order and product pages: the shared layout is set if the store has none. A layout that
 * somebody made stays as it is. A failure is logged: the pages also work without it.
 */
export async function arrangeAdminPages(container: MedusaContainer): Promise<void> {
  const settings = container.resolve<ISettingsModuleService | undefined>(Modules.SETTINGS, {
    allowUnregistered: true,
  });
  if (!settings) return;
  for (const [zone, widgets] of Object.entries(LAYOUTS)) {
    try {
      if (await settings.getSystemDefaultLayoutConfiguration(zone)) continue;
      // Core's workflow needs a user, whose own view it would change too.
      await settings.setSystemDefaultLayoutConfiguration(zone, { widgets });
    } catch (error) {
      logEvent(container, "warn", "admin_pages_not_arranged", { kind: zone }, describeError(error));
    }
  }
}
