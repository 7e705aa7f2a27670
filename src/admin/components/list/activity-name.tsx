import { useTranslation } from "react-i18next";
import type { AdminWalmartActivity } from "../../../types";

/** What was done, in words. A newer server may know more actions than there are words for. */
export const ActivityName = ({ entry }: { entry: Pick<AdminWalmartActivity, "action"> }) => {
  const { t } = useTranslation("walmart");
  return <>{t(`activity.actions.${entry.action}`, { defaultValue: entry.action })}</>;
};
