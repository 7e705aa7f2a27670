import { Button, Drawer, Heading, Skeleton, StatusBadge, Text } from "@medusajs/ui";
import { useId, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartActivity } from "../../../types";
import { badgeColor, OUTCOME_COLORS } from "../../format/badge-colors";
import { activityPage } from "../../pages";
import { CopyButton, PageLink } from "../feedback/links";
import { LoadError } from "../feedback/notice";
import { DetailSection } from "../section/detail-section";
import { Ago } from "./cells";

interface SideDrawerProps {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  badge?: ReactNode;
  description: string;
  /** Only screen readers get the description: it adds nothing to the title. */
  isDescriptionHidden?: boolean;
  /** Leaves room for a table. */
  isWide?: boolean;
  /** Buttons next to the close button. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A drawer next to a list. */
export const SideDrawer = (props: SideDrawerProps) => {
  const { t } = useTranslation("walmart");
  return (
    <Drawer open={props.open} onOpenChange={(next) => !next && props.onClose()}>
      <Drawer.Content className={props.isWide ? "sm:max-w-[800px]" : "sm:max-w-[640px]"}>
        <Drawer.Header>
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Drawer.Title asChild>
              <Heading className="break-words">{props.title}</Heading>
            </Drawer.Title>
            {props.badge}
          </div>
          <Drawer.Description className={props.isDescriptionHidden ? "sr-only" : undefined}>
            {props.description}
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex-1 divide-y overflow-y-auto p-0" tabIndex={0}>
          {props.children}
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button size="small" variant="secondary">
              {t("actions.close")}
            </Button>
          </Drawer.Close>
          {props.actions}
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
};

interface DetailDrawerProps extends Omit<SideDrawerProps, "title" | "children"> {
  /** Undefined while loading. */
  title: string | undefined;
  /** The title while loading. */
  loading: string;
  failed: string;
  error: Error | null;
  onTryAgain: () => void;
  /** Once it is loaded. */
  children?: ReactNode;
}

/** Details of one row of a list, which are loaded when the drawer opens. */
export const DetailDrawer = ({
  title,
  loading,
  failed,
  error,
  onTryAgain,
  children,
  ...drawer
}: DetailDrawerProps) => (
  <SideDrawer {...drawer} title={title ?? loading}>
    {children ? (
      children
    ) : error ? (
      <div className="px-6 py-4" role="alert">
        <LoadError title={failed} message={error.message} onRetry={onTryAgain} />
      </div>
    ) : (
      <div role="status" className="flex flex-col gap-y-3 px-6 py-4">
        <span className="sr-only">{loading}</span>
        {["w-72", "w-64", "w-80", "w-56"].map((width) => (
          <Skeleton key={width} className={`h-5 max-w-full rounded-md ${width}`} />
        ))}
      </div>
    )}
  </SideDrawer>
);

/** The name of an activity; the raw name if a newer server sends one without a text. */
export const ActivityName = ({ entry }: { entry: Pick<AdminWalmartActivity, "action"> }) => {
  const { t } = useTranslation("walmart");
  return <>{t(`activity.actions.${entry.action}`, { defaultValue: entry.action })}</>;
};

/** Whether a request succeeded. */
export const OutcomeBadge = ({ outcome }: Pick<AdminWalmartActivity, "outcome">) => {
  const { t } = useTranslation("walmart");
  return (
    <StatusBadge color={badgeColor(OUTCOME_COLORS, outcome)} className="shrink-0">
      {t(`activity.outcomes.${outcome}`, { defaultValue: outcome })}
    </StatusBadge>
  );
};

const ACTIVITIES_SHOWN = 5;

interface LatestActivityProps {
  /** The number of the order or return, or the SKU of the listing. */
  about: string;
  /** Newest first. */
  activity: AdminWalmartActivity[];
  now: number;
}

/** The latest communication with Walmart about a row, with a link to the full log. */
export const LatestActivity = ({ about, activity, now }: LatestActivityProps) => {
  const { t } = useTranslation("walmart");
  return (
    <DetailSection
      title={t("nav.activity")}
      aside={
        <PageLink to={activityPage({ entity_id: about })} className="txt-compact-small">
          {t("orders.drawer.allActivity")}
        </PageLink>
      }
    >
      {activity.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle">
          {t("activity.empty")}
        </Text>
      ) : (
        <ul className="flex flex-col gap-y-3">
          {activity.slice(0, ACTIVITIES_SHOWN).map((entry) => (
            <li key={entry.id} className="flex items-start justify-between gap-x-4">
              <div className="min-w-0">
                <Text size="small" leading="compact" weight="plus" className="break-words">
                  <ActivityName entry={entry} />
                </Text>
                <Text size="small" leading="compact" className="text-ui-fg-subtle">
                  <Ago at={entry.created_at} now={now} />
                </Text>
                {entry.message && (
                  <Text size="small" className="text-ui-fg-subtle break-words">
                    {entry.message}
                  </Text>
                )}
              </div>
              <OutcomeBadge outcome={entry.outcome} />
            </li>
          ))}
        </ul>
      )}
    </DetailSection>
  );
};

interface JsonViewProps {
  value: unknown;
  /** The name of the data, for screen readers. */
  label: string;
}

/** Data as JSON. Can be scrolled with the keyboard too. */
export const JsonView = ({ value, label }: JsonViewProps) => (
  <pre
    role="region"
    aria-label={label}
    tabIndex={0}
    className="bg-ui-bg-subtle text-ui-fg-subtle shadow-borders-base txt-compact-xsmall focus-visible:shadow-borders-focus max-h-96 overflow-auto whitespace-pre-wrap break-all rounded-lg p-3 font-mono outline-none"
  >
    {typeof value === "string" ? value : JSON.stringify(value, null, 2)}
  </pre>
);

/** Walmart's last response about an order or return; folded. */
export const RawData = ({ raw }: { raw: unknown }) => {
  const { t } = useTranslation("walmart");
  const id = useId();
  const [open, setOpen] = useState(false);
  const label = t("orders.drawer.rawData");
  if (!raw) {
    return null;
  }
  return (
    <DetailSection
      title={label}
      aside={
        <div className="flex items-center gap-x-2">
          <CopyButton content={JSON.stringify(raw, null, 2)} what={label} />
          <Button
            size="small"
            variant="transparent"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            {t(open ? "actions.hide" : "actions.show")}
          </Button>
        </div>
      }
    >
      <div id={id}>{open && <JsonView value={raw} label={label} />}</div>
    </DetailSection>
  );
};
