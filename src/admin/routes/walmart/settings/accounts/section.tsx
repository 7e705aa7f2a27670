import { Button, Container, Heading, Skeleton, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Notice } from "../../../../components/feedback/notice";
import { NEW_ACCOUNT } from "./drawer";
import { useAccountPage } from "./use-account-page";
import { AccountRow } from "./row";
import { useAccounts } from "../../../../hooks/api/accounts";

/** The seller accounts, and the way to connect one. */
export const AccountsSection = () => {
  const { t } = useTranslation("walmart");
  const { data: accounts, error, refetch } = useAccounts();
  const openAccount = useAccountPage();

  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <div>
          <Heading level="h1">{t("accounts.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("accounts.description")}
          </Text>
        </div>
        <Button
          size="small"
          variant="secondary"
          className="shrink-0"
          onClick={() => openAccount(NEW_ACCOUNT)}
        >
          {t("accounts.connect")}
        </Button>
      </div>
      {accounts ? (
        accounts.length > 0 ? (
          <ul className="divide-y">
            {accounts.map((account) => (
              <AccountRow key={account.id} account={account} />
            ))}
          </ul>
        ) : (
          <NoAccounts />
        )
      ) : error ? (
        <div className="px-6 py-4" role="alert">
          <Notice
            variant="error"
            title={t("accounts.failed")}
            actions={
              <Button size="small" variant="secondary" onClick={() => void refetch()}>
                {t("actions.tryAgain")}
              </Button>
            }
          >
            {error.message}
          </Notice>
        </div>
      ) : (
        <div className="flex flex-col gap-y-2 px-6 py-4" role="status">
          <span className="sr-only">{t("accounts.loading")}</span>
          <Skeleton className="h-5 w-48 rounded-md" />
          <Skeleton className="h-5 w-72 rounded-md" />
        </div>
      )}
    </Container>
  );
};

const NoAccounts = () => {
  const { t } = useTranslation("walmart");
  return (
    <div className="flex flex-col items-center gap-y-1 px-6 py-12 text-center">
      <Text size="small" leading="compact" weight="plus">
        {t("accounts.empty")}
      </Text>
      <Text size="small" className="text-ui-fg-subtle max-w-md text-pretty">
        {t("accounts.emptyHint")}
      </Text>
    </div>
  );
};
