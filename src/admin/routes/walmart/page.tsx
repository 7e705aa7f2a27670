import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Channels } from "@medusajs/icons";
import { Container, Skeleton } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { ORDER_STATUSES } from "../../../types";
import { LoadError } from "../../components/feedback/notice";
import { SectionPage } from "../../components/section/section-page";
import { useNow } from "../../hooks/use-now";
import { AccountsHealth } from "./accounts-health";
import { Charts } from "./charts";
import { DeadlinesSection } from "./deadlines";
import { FirstSteps } from "./first-steps";
import { NeedsSection } from "./needs-section";
import { useOverview } from "../../hooks/api/overview";

/** What needs the merchant now, whether the accounts work, and how it goes. */
export const OverviewPage = () => {
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
  return (
    <>
      {!hasOrders && (
        <FirstSteps isConnected={overview.accounts.length > 0} hasListings={hasListings} />
      )}
      {hasOrders && <h1 className="sr-only">{t("nav.overview")}</h1>}
      {overview.accounts.length > 0 && <AccountsHealth accounts={overview.accounts} now={now} />}
      {!hasOrders && hasListings && <NeedsSection overview={overview} />}
      {hasOrders && (
        <>
          <div className="grid grid-cols-1 items-start gap-2 lg:grid-cols-2">
            <NeedsSection overview={overview} />
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

export const config = defineRouteConfig({
  label: "title",
  translationNs: "walmart",
  icon: Channels,
});

export const handle = {
  breadcrumb: () => "Walmart",
};

export default WalmartPage;
