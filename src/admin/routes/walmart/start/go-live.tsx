import { Button, Container, Heading, Skeleton, Text } from "@medusajs/ui";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminWalmartAccountSummary } from "../../../../types";
import { LoadError } from "../../../components/feedback/notice";
import { useFirstLook, useGoLive } from "../../../hooks/api/accounts";
import { useFormat } from "../../../hooks/use-format";
import { listingsPage } from "../../../pages";
import { DryRunDrawer } from "../listings/dry-run-drawer";

const FIGURES = ["open_orders", "listings", "to_match"] as const;

/** What was found at Walmart for a new account, and the ways to try it and to go live. */
export const GoLive = ({ account }: { account: AdminWalmartAccountSummary }) => {
  const { t } = useTranslation("walmart");
  const headingId = useId();
  const [isTrying, setTrying] = useState(false);
  const { data: found, error, isFetching, refetch } = useFirstLook(account.id);
  const goLive = useGoLive(account);
  return (
    <Container className="divide-y p-0" role="region" aria-labelledby={headingId}>
      <div className="px-6 py-4">
        <Heading level="h2" id={headingId}>
          {t("overview.start.title", { name: account.name })}
        </Heading>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("overview.start.description")}
        </Text>
      </div>
      {error && !isFetching ? (
        <div className="px-6 py-4" role="alert">
          <LoadError
            title={t("overview.start.failed")}
            message={error.message}
            onRetry={() => void refetch()}
          />
        </div>
      ) : (
        <dl className="grid grid-cols-1 sm:grid-cols-3 sm:divide-x" aria-busy={isFetching}>
          {FIGURES.map((figure) => (
            <Figure key={figure} figure={figure} count={isFetching ? undefined : found?.[figure]} />
          ))}
        </dl>
      )}
      <div className="flex flex-wrap items-center justify-end gap-2 px-6 py-4">
        {found && found.to_match > 0 && (
          <Button size="small" variant="secondary" asChild>
            <Link to={listingsPage({ linked: "false", account_id: account.id })}>
              {t("overview.start.match")}
            </Link>
          </Button>
        )}
        <Button size="small" variant="secondary" onClick={() => setTrying(true)}>
          {t("listings.dryRun.title")}
        </Button>
        <Button size="small" isLoading={goLive.isPending} onClick={() => goLive.mutate()}>
          {t("overview.start.goLive")}
        </Button>
      </div>
      <DryRunDrawer open={isTrying} accountId={account.id} onClose={() => setTrying(false)} />
    </Container>
  );
};

interface FigureProps {
  figure: (typeof FIGURES)[number];
  /** Undefined while loading. */
  count: number | undefined;
}

const Figure = ({ figure, count }: FigureProps) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  return (
    <div className="flex flex-row-reverse items-baseline justify-end gap-x-2 px-6 py-3 sm:flex-col-reverse sm:py-4">
      <dt className="txt-small text-ui-fg-subtle">
        {t(`overview.start.${figure}`, { count: count ?? 0 })}
      </dt>
      <dd className="txt-large-plus tabular-nums">
        {count === undefined ? (
          <>
            <span className="sr-only">{t("overview.start.loading")}</span>
            <Skeleton className="h-6 w-10 rounded-md" />
          </>
        ) : (
          format.number(count)
        )}
      </dd>
    </div>
  );
};
