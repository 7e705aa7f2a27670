import { Skeleton, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface WorkItemProps {
  /** What it is about, as links. */
  title?: ReactNode;
  /** Next to the title, such as a deadline. */
  aside?: ReactNode;
  /** What happened, and what can be done. */
  children?: ReactNode;
  /** Buttons. */
  actions?: ReactNode;
  /** Below, over the full width. */
  more?: ReactNode;
}

/** One thing to decide. */
export const WorkItem = ({ title, aside, children, actions, more }: WorkItemProps) => (
  <li className="flex flex-col gap-y-3 px-6 py-3">
    <div className="flex flex-col gap-x-6 gap-y-3 md:flex-row md:items-start md:justify-between">
      <div className="flex min-w-0 flex-1 flex-col gap-y-1">
        {(title ?? aside) && (
          <div className="txt-compact-small flex flex-wrap items-baseline gap-x-3 gap-y-1 tabular-nums">
            {title}
            {aside}
          </div>
        )}
        {children && (
          <Text as="div" size="small" className="text-ui-fg-subtle text-pretty break-words">
            {children}
          </Text>
        )}
      </div>
      {actions && (
        <div className="flex flex-wrap items-center gap-2 md:max-w-[60%] md:justify-end">
          {actions}
        </div>
      )}
    </div>
    {more}
  </li>
);

/** While a row loads, in its height. */
export const WorkItemLoading = () => {
  const { t } = useTranslation("walmart");
  return (
    <li className="flex flex-col gap-y-2 px-6 py-3" role="status">
      <span className="sr-only">{t("overview.loading")}</span>
      <Skeleton className="h-5 w-40 rounded-md" />
      <Skeleton className="h-5 w-64 max-w-full rounded-md" />
    </li>
  );
};
