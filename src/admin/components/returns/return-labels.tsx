import { Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartReturnLabel } from "../../../types";
import { ExternalLink } from "../feedback/external-link";

/** The parcels on their way back, with Walmart's labels. */
export const ReturnLabels = ({ labels }: { labels: AdminWalmartReturnLabel[] }) => {
  const { t } = useTranslation("walmart");
  const shown = labels.filter((label) => label.tracking_number ?? label.label_url);
  if (shown.length === 0) return null;
  return (
    <ul className="flex flex-col gap-y-1">
      {shown.map((label) => (
        <li key={label.tracking_number ?? label.label_url} className="flex flex-wrap gap-x-2">
          <Text as="span" size="small" leading="compact" className="text-ui-fg-subtle">
            {[label.carrier, label.tracking_number].filter(Boolean).join(" ")}
          </Text>
          {label.label_url && (
            <ExternalLink href={label.label_url} className="txt-compact-small">
              {t("returns.label")}
            </ExternalLink>
          )}
        </li>
      ))}
    </ul>
  );
};
