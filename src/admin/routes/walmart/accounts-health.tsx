import { Badge, Container, Heading, StatusBadge, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminWalmartAccountSummary } from "../../../types";
import { useFormat } from "../../hooks/use-format";
import { activityPage } from "../../pages";
import { HEALTH_COLORS, badgeColor } from "../../format/badge-colors";

const LINK =
  "text-ui-fg-interactive-hover hover:underline focus-visible:shadow-borders-focus rounded-sm outline-none";

interface AccountsHealthProps {
  accounts: AdminWalmartAccountSummary[];
  now: number;
}

/** Whether each account works, when it last read orders, and what its talk with Walmart is like. */
export const AccountsHealth = ({ accounts, now }: AccountsHealthProps) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <Heading level="h2">{t("overview.accounts.title")}</Heading>
        <Link to="/walmart/settings" className={`txt-compact-small ${LINK}`}>
          {t("nav.settings")}
        </Link>
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
                <Link
                  to={activityPage({ outcome: "error", account_id: account.id })}
                  className={LINK}
                >
                  {t("overview.accounts.errors", { count: account.errors_last_day })}
                </Link>
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
