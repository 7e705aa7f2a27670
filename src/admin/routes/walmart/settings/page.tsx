import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Container, Heading, Select, Table, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { type Location, Outlet, useSearchParams } from "react-router-dom";
import { GuardedForms } from "../../../components/form/leave-guard";
import { Crumb, SectionPage } from "../../../components/section/section-page";
import { intervalOf } from "../../../format/time";
import { useAccounts, useSchedules } from "../../../hooks/api/accounts";
import { AccountsSection } from "./accounts/section";
import { CarriersCard } from "./carriers-card";
import { ListingsCard } from "./listings-card";
import { OrdersCard } from "./orders-card";
import { AttributeRulesCard, ContentCard, ProductTypesCard } from "./item-setup-cards";
import { IdentifiersCard, ShipNodesCard } from "./row-cards";
import { PromotionsCard } from "./promotions-card";
import { InventoryCard, PriceCard, PriceGuardCard } from "./rule-cards";
import { WebhooksCard } from "./webhooks-card";

/** The drawer of an account opens over the forms and leaves them as they are. */
const isOverSettings = (from: Location, to: Location): boolean =>
  from.search === to.search && [from, to].every(({ pathname }) => SETTINGS_PATH.test(pathname));

const SETTINGS_PATH = /\/(walmart\/settings|settings\/walmart)(\/accounts\/[^/]+)?\/?$/;

/** The seller accounts and the settings of one of them. */
export const Settings = () => {
  const { t } = useTranslation("walmart");
  const { data: accounts = [] } = useAccounts();
  const [params, setParams] = useSearchParams();
  const account = accounts.find(({ id }) => id === params.get("account_id")) ?? accounts[0];

  return (
    <div className="flex flex-col gap-y-2">
      <AccountsSection />
      {account && (
        <>
          {accounts.length > 1 && (
            <Container className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
              <Text size="small" className="text-ui-fg-subtle">
                {t("settings.accountHint")}
              </Text>
              <div className="w-full sm:w-64">
                <Select
                  value={account.id}
                  onValueChange={(id) => setParams({ account_id: id }, { replace: true })}
                >
                  <Select.Trigger aria-label={t("orders.columns.account")}>
                    <Select.Value />
                  </Select.Trigger>
                  <Select.Content>
                    {accounts.map(({ id, name }) => (
                      <Select.Item key={id} value={id}>
                        {name}
                      </Select.Item>
                    ))}
                  </Select.Content>
                </Select>
              </div>
            </Container>
          )}
          <GuardedForms isKept={isOverSettings}>
            <OrdersCard key={`orders-${account.id}`} account={account} />
            <InventoryCard key={`inventory-${account.id}`} account={account} />
            <ShipNodesCard key={`nodes-${account.id}`} account={account} />
            <PriceCard key={`price-${account.id}`} account={account} />
            <PromotionsCard key={`promotions-${account.id}`} account={account} />
            <PriceGuardCard key={`guard-${account.id}`} account={account} />
            <ListingsCard key={`listings-${account.id}`} account={account} />
            <ContentCard key={`content-${account.id}`} account={account} />
            <ProductTypesCard key={`types-${account.id}`} account={account} />
            <AttributeRulesCard key={`rules-${account.id}`} account={account} />
            <IdentifiersCard key={`identifiers-${account.id}`} account={account} />
            <CarriersCard key={`carriers-${account.id}`} account={account} />
            <WebhooksCard key={`webhooks-${account.id}`} account={account} />
          </GuardedForms>
        </>
      )}
      <SchedulesCard />
      <Outlet />
    </div>
  );
};

/** Scheduled jobs and how often they run. Environment variables of the store set the schedules. */
const SchedulesCard = () => {
  const { t } = useTranslation("walmart");
  const { data } = useSchedules();
  const intervalText = (cron: string | null) => {
    const interval = cron === null ? null : intervalOf(cron);
    return cron === null
      ? t("settings.schedules.off")
      : interval === null
        ? cron
        : t(`settings.schedules.every_${interval.unit}`, { count: interval.every });
  };

  return (
    <Container className="overflow-hidden p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("settings.schedules.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("settings.schedules.description")}
        </Text>
      </div>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("settings.schedules.job")}</Table.HeaderCell>
              <Table.HeaderCell>{t("settings.schedules.frequency")}</Table.HeaderCell>
              <Table.HeaderCell>{t("settings.schedules.variable")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body className="border-b-0">
            {(data ?? []).map(({ what, cron, variable }) => (
              <Table.Row key={what} className="last-of-type:border-b-0">
                <Table.Cell>
                  {t(`settings.schedules.jobs.${what}`, { defaultValue: what })}
                </Table.Cell>
                <Table.Cell>{intervalText(cron)}</Table.Cell>
                <Table.Cell className="font-mono text-xs">{variable}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </Container>
  );
};

const WalmartSettingsPage = () => (
  <SectionPage>
    <Settings />
  </SectionPage>
);

export const config = defineRouteConfig({
  label: "nav.settings",
  translationNs: "walmart",
  rank: 9,
});

export const handle = {
  breadcrumb: () => <Crumb label="nav.settings" />,
};

export default WalmartSettingsPage;
