import { Button, Heading, Table, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartSyncResult } from "../../../../types";
import { Notice } from "../../../components/feedback/notice";
import { CellLink } from "../../../components/list/cells";
import { listingPage } from "../../../pages";
import { useValueText } from "./use-value-text";
import { WideDrawer, Working } from "./wide-drawer";
import { useAccountNames } from "../../../hooks/api/accounts";
import { useDryRun } from "../../../hooks/api/sync";

/** Changes to one account's stock or prices that would be sent to Walmart. */
const DryRunPart = ({ result }: { result: AdminWalmartSyncResult }) => {
  const { t } = useTranslation("walmart");
  const valueText = useValueText();
  const accounts = useAccountNames();
  const { account_id, what, counts, changes = [] } = result;
  const listed = counts.listings ?? 0;
  const hidden = (counts.would_send ?? 0) + (counts.problems ?? 0) - changes.length;
  const title = [
    t(what === "prices" ? "listings.dryRun.prices" : "listings.dryRun.inventory"),
    accounts?.get(account_id),
  ]
    .filter(Boolean)
    .join(" · ");

  return (
    <section className="flex flex-col gap-y-2 py-4" aria-label={title}>
      <div className="px-6">
        <Heading level="h3">{title}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("listings.dryRun.counts", {
            listings: listed,
            send: counts.would_send ?? 0,
            problems: counts.problems ?? 0,
          })}
        </Text>
      </div>
      {changes.length > 0 && (
        <div className="overflow-x-auto" role="region" aria-label={title} tabIndex={0}>
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>SKU</Table.HeaderCell>
                <Table.HeaderCell>{t("listings.dryRun.would")}</Table.HeaderCell>
                <Table.HeaderCell>{t("listings.dryRun.walmart")}</Table.HeaderCell>
                <Table.HeaderCell>{t("listings.dryRun.confirmed")}</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body className="border-b-0">
              {changes.map((change) => (
                <Table.Row key={change.listing_id} className="last-of-type:border-b-0">
                  <Table.Cell>
                    <CellLink to={listingPage(change.listing_id)}>{change.sku}</CellLink>
                  </Table.Cell>
                  <Table.Cell className="tabular-nums">
                    {change.problem ? (
                      <span className="text-ui-fg-error whitespace-normal">{change.problem}</span>
                    ) : (
                      valueText(change.what, change.value)
                    )}
                  </Table.Cell>
                  <Table.Cell className="tabular-nums">
                    {change.walmart === undefined
                      ? t("listings.dryRun.notAsked")
                      : valueText(change.what, change.walmart)}
                  </Table.Cell>
                  <Table.Cell className="tabular-nums">
                    {valueText(change.what, change.confirmed)}
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
      {hidden > 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6">
          {t("listings.dryRun.hidden", { count: hidden })}
        </Text>
      )}
    </section>
  );
};

interface DryRunDrawerProps {
  open: boolean;
  /** The account that the list shows; all if left out. */
  accountId?: string;
  onClose: () => void;
}

/** Stock and prices that would be sent to Walmart, compared with what it shows. Nothing is sent. */
export const DryRunDrawer = ({ open, accountId, onClose }: DryRunDrawerProps) => {
  const { t } = useTranslation("walmart");
  const { data: results, error, isFetching, refetch } = useDryRun(open, accountId);
  const problems = [
    ...new Set((results ?? []).flatMap(({ errors }) => errors.map(({ message }) => message))),
  ];
  return (
    <WideDrawer
      open={open}
      onClose={onClose}
      title={t("listings.dryRun.title")}
      description={t("listings.dryRun.description")}
      actions={
        <>
          <Button size="small" disabled={isFetching} onClick={() => void refetch()}>
            {t("listings.dryRun.again")}
          </Button>
        </>
      }
    >
      {isFetching && <Working text={t("listings.dryRun.running")} />}
      {error && !isFetching && (
        <div className="px-6 py-4" role="alert">
          <Notice variant="error" title={t("listings.dryRun.failed")}>
            {error.message}
          </Notice>
        </div>
      )}
      {results?.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("listings.dryRun.noAccount")}
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
      {results?.map((result) => (
        <DryRunPart key={`${result.account_id} ${result.what}`} result={result} />
      ))}
    </WideDrawer>
  );
};
