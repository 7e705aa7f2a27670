import { SectionRow } from "@medusajs/dashboard/components";
import { Button } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartActivity } from "../../../../types";
import { CopyButton } from "../../../components/feedback/links";
import {
  ActivityName,
  JsonView,
  OutcomeBadge,
  SideDrawer,
} from "../../../components/list/detail-drawer";
import { DetailSection } from "../../../components/section/detail-section";
import { useRetryActivity } from "../../../hooks/api/activity";
import { runThen } from "../../../hooks/use-action";
import { useFormat } from "../../../hooks/use-format";

interface ActivityDrawerProps {
  entry: AdminWalmartActivity | null;
  onClose: () => void;
}

/** One entry of the log: request and response, with secrets masked. */
export const ActivityDrawer = ({ entry, onClose }: ActivityDrawerProps) => {
  const { t } = useTranslation("walmart");
  return (
    <SideDrawer
      open={entry !== null}
      onClose={onClose}
      title={entry && <ActivityName entry={entry} />}
      badge={entry && <OutcomeBadge outcome={entry.outcome} />}
      description={t("activity.description")}
      isDescriptionHidden
      actions={
        entry?.entity === "order" &&
        entry.outcome !== "ok" && <RetryButton entry={entry} onDone={onClose} />
      }
    >
      {entry && <ActivityFacts entry={entry} />}
    </SideDrawer>
  );
};

const RetryButton = ({ entry, onDone }: { entry: AdminWalmartActivity; onDone: () => void }) => {
  const { t } = useTranslation("walmart");
  const retry = useRetryActivity();
  return (
    <Button size="small" isLoading={retry.isPending} onClick={() => runThen(retry, entry, onDone)}>
      {t("activity.retry")}
    </Button>
  );
};

const ActivityFacts = ({ entry }: { entry: AdminWalmartActivity }) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const entity = t(`activity.entities.${entry.entity}`, { defaultValue: entry.entity });
  const facts: [string, string | null][] = [
    [t("activity.columns.createdAt"), format.dateTime(entry.created_at)],
    [t("activity.columns.about"), `${entity} ${entry.entity_id ?? ""}`.trim()],
    [
      t("activity.columns.direction"),
      t(`activity.directions.${entry.direction}`, { defaultValue: entry.direction }),
    ],
    ["HTTP", entry.http_status === null ? null : String(entry.http_status)],
    [
      t("activity.columns.duration"),
      entry.duration_ms === null ? null : `${format.number(entry.duration_ms)} ms`,
    ],
    [t("activity.columns.message"), entry.message],
  ];
  return (
    <div className="divide-y">
      {facts
        .filter(([, value]) => value)
        .map(([title, value]) => (
          <SectionRow key={title} title={title} value={value} />
        ))}
      {entry.correlation_id && (
        <SectionRow
          title={t("activity.columns.correlation")}
          value={
            <div className="flex items-center gap-x-1">
              <span className="break-all">{entry.correlation_id}</span>
              <CopyButton content={entry.correlation_id} what={t("activity.columns.correlation")} />
            </div>
          }
        />
      )}
      {(["request", "response"] as const).map((side) =>
        entry[side] === null ? null : (
          <DetailSection
            key={side}
            title={t(`activity.${side}`)}
            aside={
              <CopyButton
                content={JSON.stringify(entry[side], null, 2)}
                what={t(`activity.${side}`)}
              />
            }
          >
            <JsonView value={entry[side]} label={t(`activity.${side}`)} />
          </DetailSection>
        ),
      )}
    </div>
  );
};
