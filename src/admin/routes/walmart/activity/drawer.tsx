import { SectionRow } from "@medusajs/dashboard/components";
import { Button, Drawer, Heading, StatusBadge } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartActivity } from "../../../../types";
import { CopyButton } from "../../../components/feedback/copy-button";
import { JsonView } from "../../../components/feedback/raw-data";
import { ActivityName } from "../../../components/list/latest-activity";
import { badgeColor, OUTCOME_COLORS } from "../../../format/badge-colors";
import { useFormat } from "../../../hooks/use-format";
import { useRetryActivity } from "../../../hooks/api/activity";

interface ActivityDrawerProps {
  entry: AdminWalmartActivity | null;
  onClose: () => void;
}

/** One entry of the log: what was asked and answered, with secrets masked. */
export const ActivityDrawer = ({ entry, onClose }: ActivityDrawerProps) => {
  const { t } = useTranslation("walmart");
  return (
    <Drawer open={entry !== null} onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content className="sm:max-w-[640px]">
        <Drawer.Header>
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Drawer.Title asChild>
              <Heading>{entry && <ActivityName entry={entry} />}</Heading>
            </Drawer.Title>
            {entry && (
              <StatusBadge color={badgeColor(OUTCOME_COLORS, entry.outcome)}>
                {t(`activity.outcomes.${entry.outcome}`, { defaultValue: entry.outcome })}
              </StatusBadge>
            )}
          </div>
          <Drawer.Description className="sr-only">{t("activity.description")}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex-1 overflow-y-auto p-0" tabIndex={0}>
          {entry && <ActivityFacts entry={entry} />}
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button size="small" variant="secondary">
              {t("actions.close")}
            </Button>
          </Drawer.Close>
          {entry && entry.entity === "order" && entry.outcome !== "ok" && (
            <RetryButton entry={entry} onDone={onClose} />
          )}
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
};

const RetryButton = ({ entry, onDone }: { entry: AdminWalmartActivity; onDone: () => void }) => {
  const { t } = useTranslation("walmart");
  const retry = useRetryActivity();
  return (
    <Button
      size="small"
      isLoading={retry.isPending}
      onClick={() => retry.mutate(entry, { onSuccess: onDone })}
    >
      {t("activity.retry")}
    </Button>
  );
};

const ActivityFacts = ({ entry }: { entry: AdminWalmartActivity }) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const entity = t(`activity.entities.${entry.entity}`, { defaultValue: entry.entity });
  const facts: [string, string | null][] = [
    [t("activity.columns.timePlain"), format.dateTime(entry.created_at)],
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
          <div key={side} className="flex flex-col gap-y-3 px-6 py-4">
            <div className="flex items-center justify-between">
              <Heading level="h3" className="txt-compact-small-plus text-ui-fg-subtle">
                {t(`activity.${side}`)}
              </Heading>
              <CopyButton
                content={JSON.stringify(entry[side], null, 2)}
                what={t(`activity.${side}`)}
              />
            </div>
            <JsonView value={entry[side]} label={t(`activity.${side}`)} />
          </div>
        ),
      )}
    </div>
  );
};
