import { Copy } from "@medusajs/ui";
import { useTranslation } from "react-i18next";

interface CopyButtonProps {
  content: string;
  /** What is copied, for screen readers. */
  what: string;
}

export const CopyButton = ({ content, what }: CopyButtonProps) => {
  const { t } = useTranslation("walmart");
  return (
    <Copy
      content={content}
      variant="mini"
      aria-label={t("actions.copy", { what })}
      className="text-ui-fg-subtle focus-visible:shadow-borders-focus shrink-0 rounded-sm outline-none"
    />
  );
};
