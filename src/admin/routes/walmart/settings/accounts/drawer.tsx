import { Drawer, Heading } from "@medusajs/ui";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartAccount } from "../../../../../types";
import { AccountForm } from "./form";

interface AccountDrawerProps {
  /** The account to be changed; a new one is connected without it. */
  account?: AdminWalmartAccount;
  /** The button that opens it. */
  children: ReactNode;
}

export const AccountDrawer = ({ account, children }: AccountDrawerProps) => {
  const { t } = useTranslation("walmart");
  const [open, setOpen] = useState(false);
  const mode = account ? "edit" : "create";

  return (
    <Drawer open={open} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>{children}</Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title asChild>
            <Heading>{t(`accounts.form.${mode}Title`, { name: account?.name })}</Heading>
          </Drawer.Title>
          <Drawer.Description>{t(`accounts.form.${mode}Description`)}</Drawer.Description>
        </Drawer.Header>
        <AccountForm account={account} onDone={() => setOpen(false)} />
      </Drawer.Content>
    </Drawer>
  );
};
