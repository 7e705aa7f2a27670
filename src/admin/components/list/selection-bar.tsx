import { Button, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface SelectionBarProps {
  count: number;
  onClear: () => void;
  /** What can be done with all that is chosen. */
  children: ReactNode;
}

export const SelectionBar = ({ count, onClear, children }: SelectionBarProps) => {
  const { t } = useTranslation("walmart");
  return (
    <div
      role="toolbar"
      aria-label={t("list.selected", { count })}
      className="bg-ui-bg-subtle -mx-2 flex flex-wrap items-center gap-2 rounded-lg px-2 py-1.5"
    >
      <Text size="small" weight="plus" className="px-2">
        {t("list.selected", { count })}
      </Text>
      {children}
      <Button size="small" variant="transparent" onClick={onClear}>
        {t("list.unselect")}
      </Button>
    </div>
  );
};
