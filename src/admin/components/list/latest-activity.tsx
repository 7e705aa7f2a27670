import { Heading, StatusBadge, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminWalmartActivity } from "../../../types";
import { badgeColor, OUTCOME_COLORS } from "../../format/badge-colors";
import { useFormat } from "../../hooks/use-format";
import { activityPage } from "../../pages";

/** What was done, in words. A newer server may know more actions than there are words for. */
export const ActivityName = ({ entry }: { entry: Pick<AdminWalmartActivity, "action"> }) => {
  const { t } = useTranslation("walmart");
  return <>{t(`activity.actions.${entry.action}`, { defaultValue: entry.action })}</>;
};

const SHOWN = 5;

interface LatestActivityProps {
  /** The number of the order or return. */
  about: string;
  /** Newest first. */
  activity: AdminWalmartActivity[];
  now: number;
}

/** The latest of what was said to and by Walmart about an order or a return; the log has all. */
export const LatestActivity = ({ about, activity, now }: LatestActivityProps) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex items-center justify-between gap-x-4">
        <Heading level="h3" className="txt-compact-small-plus text-ui-fg-subtle">
          {t("nav.activity")}
        </Heading>
        <Link
          to={activityPage({ entity_id: about })}
          className="txt-compact-small text-ui-fg-interactive-hover hover:underline focus-visible:shadow-borders-focus rounded-sm outline-none"
        >
          {t("orders.drawer.allActivity")}
        </Link>
      </div>
      {activity.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle">
          {t("activity.none")}
        </Text>
      ) : (
        <ul className="flex flex-col gap-y-3">
          {activity.slice(0, SHOWN).map((entry) => (
            <li key={entry.id} className="flex items-start justify-between gap-x-4">
              <div className="min-w-0">
                <Text size="small" leading="compact" weight="plus" className="break-words">
                  <ActivityName entry={entry} />
                </Text>
                <Text size="small" leading="compact" className="text-ui-fg-subtle">
                  <time dateTime={entry.created_at} title={format.dateTime(entry.created_at)}>
                    {format.relative(entry.created_at, now)}
                  </time>
                </Text>
                {entry.message && (
                  <Text size="small" className="text-ui-fg-subtle break-words">
                    {entry.message}
                  </Text>
                )}
              </div>
              <StatusBadge color={badgeColor(OUTCOME_COLORS, entry.outcome)} className="shrink-0">
                {t(`activity.outcomes.${entry.outcome}`, { defaultValue: entry.outcome })}
              </StatusBadge>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
