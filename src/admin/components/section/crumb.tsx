import { useTranslation } from "react-i18next";

/** A page's name in the bar above it. */
export const Crumb = ({ label }: { label: string }) => {
  const { t } = useTranslation("walmart");
  return <>{t(label)}</>;
};
