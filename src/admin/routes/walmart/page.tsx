import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Channels } from "@medusajs/icons";
import { Badge, Container, Heading, Skeleton, StatusBadge, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import {
  type AdminWalmartAccountSummary,
  type AdminWalmartDeadline,
  type AdminWalmartOverview,
  ORDER_STATUSES,
} from "../../../types";
import { PageLink } from "../../components/feedback/links";
import { LoadError } from "../../components/feedback/notice";
import { TimeCell } from "../../components/list/cells";
import { SectionPage } from "../../components/section/section-page";
import { badgeColor, HEALTH_COLORS } from "../../format/badge-colors";
import { useOverview } from "../../hooks/api/overview";
import { useFormat, useNow } from "../../hooks/use-format";
import { activityPage, orderPage, ordersPage, returnPage } from "../../pages";
import { Charts } from "./charts";
import { FirstSteps } from "./start/first-steps";
import { GoLive } from "./start/go-live";
import { isNew } from "./start/is-new";
import { Worklist } from "./worklist/worklist";

/** What needs attention, account health, deadlines and charts. */
const OverviewPage = () => {
  const { t } = useTranslation("walmart");
  const now = useNow();
  const { data: overview, error, refetch } = useOverview();

  if (!overview) {
    return error ? (
      <div role="alert">
        <LoadError
          title={t("overview.failed")}
          message={error.message}
          onRetry={() => void refetch()}
        />
      </div>
    ) : (
      <Container role="status" className="flex flex-col gap-y-3">
        <span className="sr-only">{t("overview.loading")}</span>
        <Skeleton className="h-6 w-40 rounded-md" />
        <Skeleton className="h-24 w-full rounded-md" />
      </Container>
    );
  }
  const hasOrders = ORDER_STATUSES.some((status) => overview.orders[status] > 0);
  const hasListings = overview.listings.exists;
  const isConnected = overview.accounts.length > 0;
  const newAccounts = overview.accounts.filter(isNew);
  const isLive = newAccounts.length < overview.accounts.length;
  return (
    <>
      {(!hasOrders || !isLive) && (
        <FirstSteps isConnected={isConnected} isLive={isLive} hasListings={hasListings} />
      )}
      {newAccounts.map((account) => (
        <GoLive key={account.id} account={account} />
      ))}
      {hasOrders && isConnected && <h1 className="sr-only">{t("nav.overview")}</h1>}
      {isConnected && <AccountsHealth accounts={overview.accounts} now={now} />}
      {!hasOrders && (hasListings || overview.attention.length > 0) && (
        <Worklist overview={overview} />
      )}
      {hasOrders && (
        <>
          <div className="grid grid-cols-1 items-start gap-2 xl:grid-cols-3">
            <div className="xl:col-span-2">
              <Worklist overview={overview} />
            </div>
            <DeadlinesSection overview={overview} now={now} />
          </div>
          <Charts />
        </>
      )}
    </>
  );
};

const WalmartPage = () => (
  <SectionPage>
    <OverviewPage />
  </SectionPage>
);

interface AccountsHealthProps {
  accounts: AdminWalmartAccountSummary[];
  now: number;
}

/** Whether each account is connected, when it last imported orders, and how many requests failed. */
const AccountsHealth = ({ accounts, now }: AccountsHealthProps) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <Heading level="h2">{t("overview.accounts.title")}</Heading>
        <PageLink to="/walmart/settings" className="txt-compact-small">
          {t("nav.settings")}
        </PageLink>
      </div>
      <ul className="divide-y">
        {accounts.map((account) => (
          <li
            key={account.id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 px-6 py-3"
          >
            <div className="flex min-w-0 flex-wrap items-center gap-2">
              <Text size="small" weight="plus" className="break-words">
                {account.name}
              </Text>
              <StatusBadge color={badgeColor(HEALTH_COLORS, account.health)}>
                {t(`accounts.health.${account.health}`, { defaultValue: account.health })}
              </StatusBadge>
              {!account.enabled && <Badge size="2xsmall">{t("accounts.paused")}</Badge>}
            </div>
            <Text as="div" size="small" className="text-ui-fg-subtle flex flex-wrap gap-x-4">
              <span>
                {account.last_imported_at
                  ? t("accounts.lastImport", {
                      time: format.relative(account.last_imported_at, now),
                    })
                  : t("accounts.neverImported")}
              </span>
              {account.errors_last_day > 0 && (
                <PageLink to={activityPage({ outcome: "error", account_id: account.id })}>
                  {t("overview.accounts.errors", { count: account.errors_last_day })}
                </PageLink>
              )}
              {account.throttled_last_hour > 0 && (
                <span className="text-ui-tag-orange-text">
                  {t("overview.accounts.throttled", { count: account.throttled_last_hour })}
                </span>
              )}
            </Text>
            {account.health === "not_connected" && account.health_message && (
              <Text size="small" className="text-ui-fg-error w-full break-words">
                {account.health_message}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </Container>
  );
};

const DEADLINES_SHOWN = 6;

function pageOf({ walmart_return_id, walmart_order_id }: AdminWalmartDeadline): string {
  if (walmart_return_id) {
    return returnPage(walmart_return_id);
  }
  return walmart_order_id ? orderPage(walmart_order_id) : ordersPage();
}

interface DeadlinesSectionProps {
  overview: AdminWalmartOverview;
  now: number;
}

/** What to do next, and the time left. */
const DeadlinesSection = ({ overview, now }: DeadlinesSectionProps) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const deadlines = overview.deadlines.slice(0, DEADLINES_SHOWN);
  const { orders, returns } = overview;
  const ahead = [
    { id: "today", count: orders.ship_today, to: ordersPage({ due: "today" }) },
    { id: "tomorrow", count: orders.ship_tomorrow, to: ordersPage({ due: "tomorrow" }) },
    { id: "returns", count: returns.open, to: "/walmart/returns?open=true" },
  ].filter(({ count }) => count > 0);
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("overview.deadlines.title", { zone: format.zone })}
      </Heading>
      {deadlines.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("overview.deadlines.none")}
        </Text>
      ) : (
        <ul className="divide-y">
          {deadlines.map((deadline) => (
            <li
              key={`${deadline.kind} ${deadline.walmart_return_id ?? deadline.walmart_order_id}`}
              className="txt-small flex items-center justify-between gap-x-4 px-6 py-1.5"
            >
              <div className="min-w-0">
                <Text size="small" leading="compact" className="text-ui-fg-subtle">
                  {t(`overview.deadlines.${deadline.kind}`, { defaultValue: deadline.kind })}
                </Text>
                <PageLink to={pageOf(deadline)} className="tabular-nums">
                  {deadline.return_order_id ?? deadline.purchase_order_id}
                </PageLink>
              </div>
              <div className="text-ui-fg-subtle text-right">
                <TimeCell at={deadline.at} now={now} left />
              </div>
            </li>
          ))}
        </ul>
      )}
      {ahead.length > 0 && (
        <ul className="txt-small flex flex-col gap-y-1 px-6 py-3">
          {ahead.map(({ id, count, to }) => (
            <li key={id} className="flex items-center justify-between gap-x-4">
              <PageLink to={to}>{t(`overview.ahead.${id}`, { count })}</PageLink>
              <span className="tabular-nums">{count}</span>
            </li>
          ))}
        </ul>
      )}
    </Container>
  );
};

export const config = defineRouteConfig({
  label: "title",
  translationNs: "walmart",
  icon: Channels,
});

export const handle = {
  breadcrumb: () => "Walmart",
};

export default WalmartPage;
