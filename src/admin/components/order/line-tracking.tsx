import { TruckFast } from "@medusajs/icons";
import { Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartTracking } from "../../../types";
import { CopyButton } from "../feedback/copy-button";
import { ExternalLink } from "../feedback/external-link";

/** The parcels of an item, each with a link to its carrier. */
export const LineTracking = ({ tracking }: { tracking: AdminWalmartTracking[] }) => {
  const { t } = useTranslation("walmart");
  const parcels = tracking.filter(({ tracking_number }) => tracking_number);
  if (parcels.length === 0) {
    return null;
  }
  return (
    <ul className="flex flex-col gap-y-1">
      {parcels.map(({ carrier, tracking_number, tracking_url, quantity }) => {
        const number = tracking_number ?? "";
        const name = carrier ?? t("lines.carrierUnknown");
        return (
          <li key={`${name} ${number}`} className="flex min-w-0 items-center gap-x-1.5">
            <TruckFast className="text-ui-fg-subtle shrink-0" aria-hidden />
            <Text as="span" size="small" leading="compact" className="text-ui-fg-subtle shrink-0">
              {quantity}x {name}
            </Text>
            <Text as="span" size="small" leading="compact" className="min-w-0">
              <ExternalLink href={tracking_url} label={t("lines.track", { number, carrier: name })}>
                {number}
              </ExternalLink>
            </Text>
            <CopyButton content={number} what={number} />
          </li>
        );
      })}
    </ul>
  );
};
