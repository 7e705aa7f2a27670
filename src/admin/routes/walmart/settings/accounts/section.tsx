import {
  Badge,
  Button,
  Container,
  Heading,
  Prompt,
  Skeleton,
  StatusBadge,
  Text,
} from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useNavigate } from "react-router-dom";
import type { AdminWalmartAccount } from "../../../../../types";
import { LoadError } from "../../../../components/feedback/notice";
import { type BadgeColor, badgeColor, HEALTH_COLORS } from "../../../../format/badge-colors";
import {
  NEEDED_SCOPES,
  useAccounts,
  useAccountTest,
  useRemoveAccount,
  useTestAccount,
  useToggleAccount,
} from "../../../../hooks/api/accounts";
import { runThen } from "../../../../hooks/use-action";
import { useFormat, useNow } from "../../../../hooks/use-format";
import { NEW_ACCOUNT } from "./account-form";

/** Opens an account's drawer on the current settings page: the section's or Medusa's. */
function useAccountPage(): (id: string) => void {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const settings = pathname.includes("/settings/walmart")
    ? "/settings/walmart"
    : "/walmart/settings";
  return (id) => void navigate(`${settings}/accounts/${encodeURIComponent(id)}${search}`);
}

function scopeColor(access: string): BadgeColor {
  return access === "full_access" ? "green" : access === "view_only" ? "orange" : "red";
}

/** The API key's permissions in the last test; nothing before the first test. */
const AccountScopes = ({ accountId }: { accountId: string }) => {
  const { t } = useTranslation("walmart");
  const { data: test } = useAccountTest(accountId);
  if (!test || Object.keys(test.scopes).length === 0) {
    return null;
  }
  return (
    <div className="flex flex-wrap items-center gap-1">
      <Text size="small" leading="compact" className="text-ui-fg-subtle mr-1">
        {t("accounts.scopes.title")}
      </Text>
      {NEEDED_SCOPES.map((scope) => {
        const access = test.scopes[scope] ?? "no_access";
        return (
          <Badge key={scope} size="2xsmall" color={scopeColor(access)}>
            {t(`accounts.scopes.${scope}`)}:{" "}
            {t(`accounts.access.${access}`, { defaultValue: access })}
          </Badge>
        );
      })}
    </div>
  );
};

/** Removes an account after a confirmation. Asks again if that would drop pending updates. */
const RemoveAccount = ({ account }: { account: AdminWalmartAccount }) => {
  const { t } = useTranslation("walmart");
  const navigate = useNavigate();
  const { data: accounts } = useAccounts();
  const remove = useRemoveAccount(account);
  const [open, setOpen] = useState(false);
  // Without force, the server refuses while updates are pending and returns their number.
  const refusal = remove.error?.message;

  return (
    <Prompt
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        remove.reset();
      }}
    >
      <Prompt.Trigger asChild>
        <Button size="small" variant="secondary">
          {t("accounts.remove.action")}
        </Button>
      </Prompt.Trigger>
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>{t("accounts.remove.title", { name: account.name })}</Prompt.Title>
          <Prompt.Description>{t("accounts.remove.description")}</Prompt.Description>
        </Prompt.Header>
        {refusal && (
          <p role="alert" className="txt-small text-ui-fg-error px-6 pt-4">
            {refusal}
          </p>
        )}
        <Prompt.Footer>
          <Prompt.Cancel>{t("actions.dismiss")}</Prompt.Cancel>
          <Button
            size="small"
            variant="danger"
            isLoading={remove.isPending}
            onClick={() =>
              runThen(remove, !!refusal, () => {
                setOpen(false);
                // Without an account, everything begins with the guided start.
                if (accounts?.length === 1) void navigate("/walmart");
              })
            }
          >
            {t(refusal ? "accounts.remove.force" : "accounts.remove.action")}
          </Button>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  );
};

/** One account: health, last import, actions. */
const AccountRow = ({ account }: { account: AdminWalmartAccount }) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const now = useNow();
  const openAccount = useAccountPage();
  const test = useTestAccount(account.id);
  const toggle = useToggleAccount(account);
  const { name, health, health_message, last_imported_at, enabled } = account;

  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 px-6 py-4">
      <div className="flex min-w-0 flex-1 basis-72 flex-col gap-y-1">
        <div className="flex flex-wrap items-center gap-2">
          <Text size="small" leading="compact" weight="plus" className="break-words">
            {name}
          </Text>
          <StatusBadge color={badgeColor(HEALTH_COLORS, health)} className="text-nowrap">
            {t(`accounts.health.${health}`, { defaultValue: health })}
          </StatusBadge>
          {!enabled && <Badge size="2xsmall">{t("accounts.paused")}</Badge>}
        </div>
        <Text size="small" leading="compact" className="text-ui-fg-subtle break-all">
          {t("accounts.clientId", { id: account.client_id })}
        </Text>
        {account.seller_id && (
          <Text size="small" leading="compact" className="text-ui-fg-subtle break-all">
            {t("accounts.sellerId", { id: account.seller_id })}
          </Text>
        )}
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {last_imported_at
            ? t("accounts.lastImport", { time: format.relative(last_imported_at, now) })
            : t("accounts.neverImported")}
        </Text>
        {health !== "connected" && health_message && (
          <Text size="small" className="text-ui-fg-error break-words">
            {health_message}
          </Text>
        )}
        <AccountScopes accountId={account.id} />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button
          size="small"
          variant="secondary"
          isLoading={test.isPending}
          onClick={() => test.mutate()}
        >
          {t("accounts.test")}
        </Button>
        <Button size="small" variant="secondary" onClick={() => openAccount(account.id)}>
          {t("accounts.edit")}
        </Button>
        <Button
          size="small"
          variant="secondary"
          isLoading={toggle.isPending}
          onClick={() => toggle.mutate()}
        >
          {t(enabled ? "accounts.pause" : "accounts.resume")}
        </Button>
        <RemoveAccount account={account} />
      </div>
    </li>
  );
};

/** The list of seller accounts, with a button to connect one. */
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
        {accounts?.length !== 0 && (
          <Button
            size="small"
            variant="secondary"
            className="shrink-0"
            onClick={() => openAccount(NEW_ACCOUNT)}
          >
            {t("accounts.connect")}
          </Button>
        )}
      </div>
      {accounts ? (
        accounts.length > 0 ? (
          <ul className="divide-y">
            {accounts.map((account) => (
              <AccountRow key={account.id} account={account} />
            ))}
          </ul>
        ) : (
          <NoAccounts onConnect={() => openAccount(NEW_ACCOUNT)} />
        )
      ) : error ? (
        <div className="px-6 py-4" role="alert">
          <LoadError
            title={t("accounts.failed")}
            message={error.message}
            onRetry={() => void refetch()}
          />
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

/** The way to the first account, also after the last one was removed. */
const NoAccounts = ({ onConnect }: { onConnect: () => void }) => {
  const { t } = useTranslation("walmart");
  return (
    <div className="flex flex-col items-center gap-y-1 px-6 py-12 text-center">
      <Text size="small" leading="compact" weight="plus">
        {t("accounts.empty")}
      </Text>
      <Text size="small" className="text-ui-fg-subtle max-w-md text-pretty">
        {t("accounts.emptyHint")}
      </Text>
      <Button size="small" className="mt-3" autoFocus onClick={onConnect}>
        {t("accounts.connect")}
      </Button>
    </div>
  );
};
