import { Button, Heading, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartSyncResult } from "../../../../types";
import { Notice } from "../../../components/feedback/notice";
import { SideDrawer } from "../../../components/list/detail-drawer";
import { useAccountNames } from "../../../hooks/api/accounts";
import { useDryRun } from "../../../hooks/api/sync";
import { ComparisonTable, ReadProblems, skuColumn, Working } from "./comparison";
import { useValueText } from "./listing-values";

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
        <ComparisonTable
          label={title}
          rows={changes}
          keyOf={({ listing_id }) => listing_id}
          columns={[
            skuColumn(),
            {
              head: t("listings.dryRun.toSend"),
              cellClass: "tabular-nums",
              cell: ({ what: kind, value, problem }) =>
                problem ? (
                  <span className="text-ui-fg-error whitespace-normal">{problem}</span>
                ) : (
                  valueText(kind, value)
                ),
            },
            {
              head: t("listings.dryRun.onWalmart"),
              cellClass: "tabular-nums",
              cell: ({ what: kind, walmart }) =>
                walmart === undefined ? t("listings.dryRun.notChecked") : valueText(kind, walmart),
            },
            {
              head: t("listings.dryRun.confirmed"),
              cellClass: "tabular-nums",
              cell: ({ what: kind, confirmed }) => valueText(kind, confirmed),
            },
          ]}
        />
      )}
      {hidden > 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6">
          {t("listings.dryRun.more", { count: hidden })}
        </Text>
      )}
    </section>
  );
};

interface DryRunDrawerProps {
  open: boolean;
  /** The account that the list is filtered by; all accounts without it. */
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
    <SideDrawer
      isWide
      open={open}
      onClose={onClose}
      title={t("listings.dryRun.title")}
      description={t("listings.dryRun.description")}
      actions={
        <Button size="small" disabled={isFetching} onClick={() => void refetch()}>
          {t("listings.dryRun.runAgain")}
        </Button>
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
      <ReadProblems problems={problems} />
      {results?.map((result) => (
        <DryRunPart key={`${result.account_id} ${result.what}`} result={result} />
      ))}
    </SideDrawer>
  );
};
