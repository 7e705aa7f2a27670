import { Alert, Button, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface NoticeProps {
  variant: "error" | "warning" | "info";
  title: string;
  children?: ReactNode;
  /** Buttons. */
  actions?: ReactNode;
}

/** A message for the merchant, with actions. */
export const Notice = ({ variant, title, children, actions }: NoticeProps) => (
  <Alert variant={variant}>
    <div className="flex flex-col gap-y-2">
      <div className="flex flex-col gap-y-1">
        <Text size="small" leading="compact" weight="plus" className="text-ui-fg-base">
          {title}
        </Text>
        {children && (
          <Text as="div" size="small" className="text-ui-fg-subtle text-pretty break-words">
            {children}
          </Text>
        )}
      </div>
      {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
    </div>
  </Alert>
);

interface LoadErrorProps {
  title: string;
  message: string;
  onRetry: () => void;
}

/** A loading error, with a button to try again. */
export const LoadError = ({ title, message, onRetry }: LoadErrorProps) => {
  const { t } = useTranslation("walmart");
  return (
    <Notice
      variant="error"
      title={title}
      actions={
        <Button size="small" variant="secondary" onClick={onRetry}>
          {t("actions.tryAgain")}
        </Button>
      }
    >
      {message}
    </Notice>
  );
};
