import { Button, Drawer, Heading } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartReturn } from "../../../types";
import type { ReturnActions } from "../../hooks/api/use-return-actions";
import { RefundForm } from "./refund-form";

interface RefundDrawerProps {
  row: AdminWalmartReturn;
  refund: ReturnActions["refund"];
}

/** Refunds a return at Walmart, after showing what it comes to. */
export const RefundDrawer = ({ row, refund }: RefundDrawerProps) => {
  const { t } = useTranslation("walmart");
  const [open, setOpen] = useState(false);
  return (
    <Drawer open={open} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {t("returns.refund.open")}
          <span className="sr-only">{t("returns.rma", { number: row.return_order_id })}</span>
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title asChild>
            <Heading>{t("returns.refund.title")}</Heading>
          </Drawer.Title>
          <Drawer.Description>{t("returns.refund.description")}</Drawer.Description>
        </Drawer.Header>
        <RefundForm row={row} refund={refund} onDone={() => setOpen(false)} />
      </Drawer.Content>
    </Drawer>
  );
};
