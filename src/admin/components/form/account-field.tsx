import { useTranslation } from "react-i18next";
import { useEnabledAccounts } from "../../hooks/api/use-enabled-accounts";
import { SelectField } from "./select-field";

interface AccountFieldProps {
  value: string;
  onChange: (accountId: string) => void;
}

/** Which of the enabled accounts; nothing is asked where there is one. */
export const AccountField = ({ value, onChange }: AccountFieldProps) => {
  const { t } = useTranslation("walmart");
  const enabled = useEnabledAccounts();
  if (enabled.length === 1) return null;
  return (
    <SelectField
      label={t("orders.columns.account")}
      value={value}
      options={enabled.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={onChange}
    />
  );
};
