import { Button, Checkbox, Text, toast } from "@medusajs/ui";
import { useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartDrift } from "../../../../types";
import { SideDrawer } from "../../../components/list/detail-drawer";
import { readDrift, repairDrift } from "../../../hooks/api/listings";
import { batches } from "../../../tasks/tasks";
import { useTaskRunner } from "../../../tasks/use-task-runner";
import {
  ComparisonTable,
  ReadProblems,
  skuColumn,
  Working,
  type ComparisonColumn,
} from "./comparison";
import { driftKey, driftStore, type DriftReport as Report } from "./drift-store";
import { useValueText } from "./listing-values";
import { REPAIRED_AT_ONCE } from "./use-bulk-listings";

interface DriftReportProps {
  report: Report;
  /** Ids of the listings to repair. */
  selected: ReadonlySet<string>;
  onSelect: (listingIds: string[], isSelected: boolean) => void;
}

/** Progress and the differences found so far. */
const DriftReport = ({ report, selected, onSelect }: DriftReportProps) => {
  const { t } = useTranslation("walmart");
  const valueText = useValueText();
  const { state, drift, checked, count, problems } = report;
  const open = [...new Set(drift.filter((each) => !each.mended).map((each) => each.listing_id))];
  const all = open.length > 0 && open.every((id) => selected.has(id));
  const progress =
    count === null ? t("tasks.running") : t("listings.drift.progress", { checked, count });

  const columns: ComparisonColumn<AdminWalmartDrift>[] = [
    {
      headClass: "w-10",
      head: (
        <Checkbox
          aria-label={t("listings.drift.selectAll")}
          checked={all}
          disabled={open.length === 0}
          onCheckedChange={(checkedNow) => onSelect(open, checkedNow === true)}
        />
      ),
      cell: (each) => (
        <Checkbox
          aria-label={t("list.select", { name: each.sku })}
          checked={selected.has(each.listing_id)}
          disabled={each.mended}
          onCheckedChange={(checkedNow) => onSelect([each.listing_id], checkedNow === true)}
        />
      ),
    },
    skuColumn(),
    { head: t("listings.drift.value"), cell: ({ what }) => t(`listings.values.${what}`) },
    {
      head: t("product.expected"),
      cellClass: "tabular-nums",
      cell: ({ what, value }) => valueText(what, value),
    },
    {
      head: t("product.onWalmart"),
      cellClass: "tabular-nums",
      cell: ({ what, walmart }) =>
        walmart === null ? t("listings.drift.notFound") : valueText(what, walmart),
    },
    {
      head: t("listings.drift.status"),
      cell: (each) => (
        <span className={each.mended ? undefined : "text-ui-tag-orange-text"}>
          {t(each.mended ? "listings.drift.fixed" : "listings.drift.different")}
        </span>
      ),
    },
  ];

  return (
    <>
      {state === "running" ? (
        <Working text={progress} />
      ) : (
        <Text size="small" role="status" className="text-ui-fg-subtle px-6 py-4">
          {state === "idle"
            ? t("listings.drift.idle")
            : [progress, drift.length === 0 && t("listings.drift.noneFound")]
                .filter(Boolean)
                .join(" ")}
        </Text>
      )}
      <ReadProblems problems={problems} />
      {drift.length > 0 && (
        <ComparisonTable
          label={t("listings.drift.title")}
          rows={drift}
          keyOf={driftKey}
          columns={columns}
        />
      )}
    </>
  );
};

interface DriftDrawerProps {
  open: boolean;
  /** The account that the list is filtered by; all accounts without it. */
  accountId?: string;
  onClose: () => void;
}

/** Compares the stock and prices on Walmart with the expected ones, and fixes selected listings. Continues while closed. */
export const DriftDrawer = ({ open, accountId, onClose }: DriftDrawerProps) => {
  const { t } = useTranslation("walmart");
  const { report, start, stop, repair, selected, select, repairable } = useDrift(accountId);
  const running = report.state === "running";
  return (
    <SideDrawer
      isWide
      open={open}
      onClose={onClose}
      title={t("listings.drift.title")}
      description={t("listings.drift.description")}
      actions={
        <>
          {repairable > 0 && (
            <Button
              size="small"
              variant="secondary"
              disabled={selected.size === 0}
              onClick={() => void repair()}
            >
              {t("listings.drift.fix", { count: selected.size })}
            </Button>
          )}
          <Button size="small" onClick={running ? stop : () => void start()}>
            {t(running ? "listings.drift.stop" : "listings.drift.start")}
          </Button>
        </>
      }
    >
      <DriftReport report={report} selected={selected} onSelect={select} />
    </SideDrawer>
  );
};

/** The drift report, the selected listings, and actions on them. */
function useDrift(accountId?: string) {
  const { t } = useTranslation("walmart");
  const report = useSyncExternalStore(driftStore.subscribe, driftStore.current);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const run = useTaskRunner();

  return {
    report,
    selected,
    select: (listingIds: string[], isSelected: boolean) =>
      setSelected((before) => {
        const next = new Set(before);
        for (const id of listingIds) {
          if (isSelected) next.add(id);
          else next.delete(id);
        }
        return next;
      }),
    /** The number of differences that are not fixed yet. */
    repairable: report.drift.filter((each) => !each.mended).length,
    start: async () => {
      setSelected(new Set());
      try {
        await driftStore.start((page) =>
          readDrift({ ...page, ...(accountId ? { account_id: accountId } : {}) }),
        );
      } catch (error) {
        toast.error(error instanceof Error ? error.message : String(error));
      }
    },
    stop: driftStore.stop,
    repair: async () => {
      const ids = [...selected];
      setSelected(new Set());
      await run(t("listings.drift.fixing", { count: ids.length }), async (reportTask) => {
        const problems: string[] = [];
        let done = 0;
        let left = 0;
        reportTask({ done, total: ids.length });
        for (const batch of batches(ids, REPAIRED_AT_ONCE)) {
          const { drift, errors } = await repairDrift({ ids: batch });
          const unread = new Set(errors.map(({ listing_id }) => listing_id));
          driftStore.repaired(
            batch.filter((id) => !unread.has(id)),
            drift,
          );
          left += new Set(drift.filter((each) => !each.mended).map((each) => each.listing_id)).size;
          problems.push(...errors.map(({ message }) => message));
          reportTask({ done: (done += batch.length) });
        }
        return { message: t("listings.drift.done", { count: ids.length - left }), problems };
      });
    },
  };
}
