import { Button, Checkbox, Table, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Notice } from "../../../components/feedback/notice";
import { CellLink } from "../../../components/list/cells";
import { listingPage } from "../../../pages";
import { driftKey, type DriftReport as Report } from "./drift-store";
import { useDrift } from "./use-drift";
import { useValueText } from "./use-value-text";
import { WideDrawer, Working } from "./wide-drawer";

interface DriftReportProps {
  report: Report;
  /** Ids of the listings to repair. */
  selected: ReadonlySet<string>;
  onSelect: (listingIds: string[], isSelected: boolean) => void;
}

/** What was read so far, and where Walmart shows something other than it should. */
const DriftReport = ({ report, selected, onSelect }: DriftReportProps) => {
  const { t } = useTranslation("walmart");
  const valueText = useValueText();
  const { state, drift, checked, count, problems } = report;
  const open = [...new Set(drift.filter((each) => !each.mended).map((each) => each.listing_id))];
  const all = open.length > 0 && open.every((id) => selected.has(id));
  const progress =
    count === null ? t("tasks.running") : t("listings.drift.progress", { checked, count });

  return (
    <>
      {state === "running" ? (
        <Working text={progress} />
      ) : (
        <Text size="small" role="status" className="text-ui-fg-subtle px-6 py-4">
          {state === "idle"
            ? t("listings.drift.idle")
            : [progress, drift.length === 0 && t("listings.drift.nothing")]
                .filter(Boolean)
                .join(" ")}
        </Text>
      )}
      {problems.length > 0 && (
        <div className="px-6 py-4">
          <Notice variant="warning" title={t("listings.dryRun.notAll")}>
            {problems.slice(0, 5).map((problem) => (
              <p key={problem}>{problem}</p>
            ))}
          </Notice>
        </div>
      )}
      {drift.length > 0 && (
        <div
          className="overflow-x-auto"
          role="region"
          aria-label={t("listings.drift.title")}
          tabIndex={0}
        >
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell className="w-10">
                  <Checkbox
                    aria-label={t("listings.drift.chooseAll")}
                    checked={all}
                    disabled={open.length === 0}
                    onCheckedChange={(checkedNow) => onSelect(open, checkedNow === true)}
                  />
                </Table.HeaderCell>
                <Table.HeaderCell>SKU</Table.HeaderCell>
                <Table.HeaderCell>{t("listings.drift.what")}</Table.HeaderCell>
                <Table.HeaderCell>{t("product.wanted")}</Table.HeaderCell>
                <Table.HeaderCell>{t("product.shows")}</Table.HeaderCell>
                <Table.HeaderCell>{t("listings.drift.state")}</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body className="border-b-0">
              {drift.map((each) => (
                <Table.Row key={driftKey(each)} className="last-of-type:border-b-0">
                  <Table.Cell>
                    <Checkbox
                      aria-label={t("list.select", { name: each.sku })}
                      checked={selected.has(each.listing_id)}
                      disabled={each.mended}
                      onCheckedChange={(checkedNow) =>
                        onSelect([each.listing_id], checkedNow === true)
                      }
                    />
                  </Table.Cell>
                  <Table.Cell>
                    <CellLink to={listingPage(each.listing_id)}>{each.sku}</CellLink>
                  </Table.Cell>
                  <Table.Cell>{t(`listings.parts.${each.what}`)}</Table.Cell>
                  <Table.Cell className="tabular-nums">
                    {valueText(each.what, each.value)}
                  </Table.Cell>
                  <Table.Cell className="tabular-nums">
                    {each.walmart === null
                      ? t("listings.drift.unknown")
                      : valueText(each.what, each.walmart)}
                  </Table.Cell>
                  <Table.Cell className={each.mended ? undefined : "text-ui-tag-orange-text"}>
                    {t(each.mended ? "listings.drift.fixed" : "listings.drift.differs")}
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
    </>
  );
};

interface DriftDrawerProps {
  open: boolean;
  /** The account that the list shows; all if left out. */
  accountId?: string;
  onClose: () => void;
}

/** Compares what Walmart shows with what it should, and repairs what is selected. The work goes on while the drawer is closed. */
export const DriftDrawer = ({ open, accountId, onClose }: DriftDrawerProps) => {
  const { t } = useTranslation("walmart");
  const { report, start, stop, repair, selected, select, repairable } = useDrift(accountId);
  const running = report.state === "running";
  return (
    <WideDrawer
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
    </WideDrawer>
  );
};
