import { Drawer, Heading } from "@medusajs/ui";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ImportForm } from "./import-form";

/** Fetches orders from Walmart that did not arrive by themselves. */
export const ImportDrawer = ({ children }: { children: ReactNode }) => {
  const { t } = useTranslation("walmart");
  const [open, setOpen] = useState(false);
  return (
    <Drawer open={open} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>{children}</Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title asChild>
            <Heading>{t("orders.import.title")}</Heading>
          </Drawer.Title>
          <Drawer.Description>{t("orders.import.description")}</Drawer.Description>
        </Drawer.Header>
        <ImportForm onStarted={() => setOpen(false)} />
      </Drawer.Content>
    </Drawer>
  );
};
