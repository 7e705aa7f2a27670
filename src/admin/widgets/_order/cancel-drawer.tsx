import { XCircle } from "@medusajs/icons";
import { Button, Drawer, Heading } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartOrderDetail } from "../../../types";
import type { OrderActions } from "../../hooks/api/use-order-actions";
import type { WidgetOrder } from "./medusa-order";
import { CancelForm } from "./cancel-form";

interface CancelDrawerProps {
  order: AdminWalmartOrderDetail;
  medusaOrder: WidgetOrder;
  cancel: OrderActions["cancel"];
}

/** Cancels at Walmart, with the reason that Walmart demands. */
export const CancelDrawer = ({ order, medusaOrder, cancel }: CancelDrawerProps) => {
  const { t } = useTranslation("walmart");
  const [open, setOpen] = useState(false);

  return (
    <Drawer open={open} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          <XCircle aria-hidden />
          {t("actions.cancelOrder")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title asChild>
            <Heading>{t("cancel.title")}</Heading>
          </Drawer.Title>
          <Drawer.Description>{t("cancel.description")}</Drawer.Description>
        </Drawer.Header>
        <CancelForm
          order={order}
          medusaOrder={medusaOrder}
          cancel={cancel}
          onDone={() => setOpen(false)}
        />
      </Drawer.Content>
    </Drawer>
  );
};
