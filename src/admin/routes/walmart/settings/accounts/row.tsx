import { Badge, Button, StatusBadge, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartAccount } from "../../../../../types";
import { useTestAccount, useToggleAccount } from "../../../../hooks/api/use-account-actions";
import { useFormat } from "../../../../hooks/use-format";
import { useNow } from "../../../../hooks/use-now";
import { HEALTH_COLORS, badgeColor } from "../../../../format/badge-colors";
import { AccountDrawer } from "./drawer";
import { AccountScopes } from "./scopes";
import { RemoveAccount } from "./remove-prompt";

/** One account: whether it works, when it last did, and what can be done with it. */
export const AccountRow = ({ account }: { account: AdminWalmartAccount }) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const now = useNow();
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
        <AccountDrawer account={account}>
          <Button size="small" variant="secondary">
            {t("accounts.edit")}
          </Button>
        </AccountDrawer>
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
