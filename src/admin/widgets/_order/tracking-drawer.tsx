import { PencilSquare } from "@medusajs/icons";
import { Button, Drawer, Heading } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartOrderDetail } from "../../../types";
import type { OrderActions } from "../../hooks/api/use-order-actions";
import { correctableParcels } from "./parcels";
import { TrackingForm } from "./tracking-form";

interface TrackingDrawerProps {
  order: AdminWalmartOrderDetail;
  change: OrderActions["changeTracking"];
}

/** Corrects the tracking of a parcel. Nothing at all where there is no parcel to correct. */
export const TrackingDrawer = ({ order, change }: TrackingDrawerProps) => {
  const { t } = useTranslation("walmart");
  const [open, setOpen] = useState(false);
  const parcels = correctableParcels(order);
  if (parcels.length === 0) return null;
  return (
    <Drawer open={open} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          <PencilSquare aria-hidden />
          {t("tracking.open")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title asChild>
            <Heading>{t("tracking.title")}</Heading>
          </Drawer.Title>
          <Drawer.Description>{t("tracking.description")}</Drawer.Description>
        </Drawer.Header>
        <TrackingForm parcels={parcels} change={change} onDone={() => setOpen(false)} />
      </Drawer.Content>
    </Drawer>
  );
};
