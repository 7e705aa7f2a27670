import { useTranslation } from "react-i18next";
import { useEnabledAccounts } from "../../hooks/api/accounts";
import { SelectField } from "./fields";

/** Which of the enabled accounts; hidden while there is one. */
export const AccountField = ({ name }: { name: string }) => {
  const { t } = useTranslation("walmart");
  const accounts = useEnabledAccounts();
  if (accounts.length === 1) return null;
  return (
    <SelectField
      name={name}
      label={t("orders.columns.account")}
      options={accounts.map(({ id, name: label }) => ({ value: id, label }))}
    />
  );
};
