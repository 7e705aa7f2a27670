import { Container, Select, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Outlet, useSearchParams } from "react-router-dom";
import { useAccounts } from "../../../hooks/api/accounts";
import { AccountsSection } from "./accounts/section";
import { CarriersCard } from "./carriers-card";
import { IdentifiersCard } from "./identifiers-card";
import { InventoryCard } from "./inventory-card";
import { OrdersCard } from "./orders-card";
import { PriceCard } from "./price-card";
import { SchedulesCard } from "./schedules-card";
import { ShipNodesCard } from "./ship-nodes-card";
import { WebhooksCard } from "./webhooks-card";

/** The seller accounts, and the rules of each. */
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
                {t("settings.ofAccount")}
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
          <OrdersCard key={`orders-${account.id}`} account={account} />
          <InventoryCard key={`inventory-${account.id}`} account={account} />
          <ShipNodesCard key={`nodes-${account.id}`} account={account} />
          <PriceCard key={`price-${account.id}`} account={account} />
          <IdentifiersCard key={`identifiers-${account.id}`} account={account} />
          <CarriersCard key={`carriers-${account.id}`} account={account} />
          <WebhooksCard key={`webhooks-${account.id}`} account={account} />
        </>
      )}
      <SchedulesCard />
      <Outlet />
    </div>
  );
};
