import { Button, Drawer, Heading } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartOrderDetail } from "../../../types";
import { useRefundActions } from "../../hooks/api/use-refund-actions";
import { GoodwillForm } from "./goodwill-form";

/** Gives the buyer money back without a return. Nothing at all where nothing is left to give back. */
export const GoodwillDrawer = ({ order }: { order: AdminWalmartOrderDetail }) => {
  const { t } = useTranslation("walmart");
  const { goodwill } = useRefundActions(order.id);
  const [open, setOpen] = useState(false);
  const isPossible =
    order.order_id !== null &&
    order.fulfilled_by !== "wfs" &&
    order.lines.some((line) => line.refundable_amount > 0);
  if (!isPossible) return null;
  return (
    <Drawer open={open} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {t("returns.goodwill.open")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title asChild>
            <Heading>{t("returns.goodwill.title")}</Heading>
          </Drawer.Title>
          <Drawer.Description>{t("returns.goodwill.description")}</Drawer.Description>
        </Drawer.Header>
        <GoodwillForm order={order} goodwill={goodwill} onDone={() => setOpen(false)} />
      </Drawer.Content>
    </Drawer>
  );
};
