import { Drawer, Heading } from "@medusajs/ui";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { BulkListings } from "./use-bulk-listings";
import { AddForm } from "./add-form";

interface AddDrawerProps {
  bulk: BulkListings;
  accountId?: string;
  children: ReactNode;
}

/** Adds what is to be sold on Walmart. */
export const AddDrawer = ({ bulk, accountId, children }: AddDrawerProps) => {
  const { t } = useTranslation("walmart");
  const [open, setOpen] = useState(false);
  return (
    <Drawer open={open} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>{children}</Drawer.Trigger>
      <Drawer.Content className="sm:max-w-[640px]">
        <Drawer.Header>
          <Drawer.Title asChild>
            <Heading>{t("listings.add.title")}</Heading>
          </Drawer.Title>
          <Drawer.Description>{t("listings.add.description")}</Drawer.Description>
        </Drawer.Header>
        <AddForm bulk={bulk} accountId={accountId} onStarted={() => setOpen(false)} />
      </Drawer.Content>
    </Drawer>
  );
};
