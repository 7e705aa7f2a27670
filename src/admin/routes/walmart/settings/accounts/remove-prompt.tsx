import { Button, Prompt } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartAccount } from "../../../../../types";
import { useRemoveAccount } from "../../../../hooks/api/use-account-actions";

/** Removes an account, after saying what that means; and once more if Walmart would then never be told of something. */
export const RemoveAccount = ({ account }: { account: AdminWalmartAccount }) => {
  const { t } = useTranslation("walmart");
  const remove = useRemoveAccount(account);
  const [open, setOpen] = useState(false);
  // Without force the server refuses while updates wait, and says how many.
  const refusal = remove.error?.message;

  return (
    <Prompt
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        remove.reset();
      }}
    >
      <Prompt.Trigger asChild>
        <Button size="small" variant="secondary">
          {t("accounts.remove.action")}
        </Button>
      </Prompt.Trigger>
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>{t("accounts.remove.title", { name: account.name })}</Prompt.Title>
          <Prompt.Description>{t("accounts.remove.description")}</Prompt.Description>
        </Prompt.Header>
        {refusal && (
          <p role="alert" className="txt-small text-ui-fg-error px-6 pt-4">
            {refusal}
          </p>
        )}
        <Prompt.Footer>
          <Prompt.Cancel>{t("actions.dismiss")}</Prompt.Cancel>
          <Button
            size="small"
            variant="danger"
            isLoading={remove.isPending}
            onClick={() => remove.mutate(!!refusal, { onSuccess: () => setOpen(false) })}
          >
            {t(refusal ? "accounts.remove.force" : "accounts.remove.action")}
          </Button>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  );
};
