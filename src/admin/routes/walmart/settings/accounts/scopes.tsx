import { Badge, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { useAccountTest } from "../../../../hooks/api/use-account-actions";
import { NEEDED_SCOPES, scopeColor } from "./needed-scopes";

/** What the last test told of the API key's permissions. Nothing before there was one. */
export const AccountScopes = ({ accountId }: { accountId: string }) => {
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
