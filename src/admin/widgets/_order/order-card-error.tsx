import { Button, Container } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Notice } from "../../components/feedback/notice";
import { OrderHeader } from "./order-header";

interface OrderCardErrorProps {
  message: string;
  onRetry: () => void;
}

export const OrderCardError = ({ message, onRetry }: OrderCardErrorProps) => {
  const { t } = useTranslation("walmart");
  return (
    <Container className="divide-y p-0" role="region" aria-labelledby="walmart-order-heading">
      <OrderHeader />
      <div className="px-6 py-4" role="alert">
        <Notice
          variant="error"
          title={t("load.failed")}
          actions={
            <Button size="small" variant="secondary" onClick={onRetry}>
              {t("actions.tryAgain")}
            </Button>
          }
        >
          {message}
        </Notice>
      </div>
    </Container>
  );
};
