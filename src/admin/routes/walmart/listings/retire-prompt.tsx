import { Button, Prompt } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";

interface RetirePromptProps {
  /** How many are meant. */
  count: number;
  onRetire: () => void;
  isRetiring?: boolean;
}

/** Asks before listings are taken off Walmart: it cannot be undone. */
export const RetirePrompt = ({ count, onRetire, isRetiring = false }: RetirePromptProps) => {
  const { t } = useTranslation("walmart");
  const [open, setOpen] = useState(false);
  return (
    <Prompt open={open} onOpenChange={setOpen}>
      <Prompt.Trigger asChild>
        <Button size="small" variant="secondary" type="button" isLoading={isRetiring}>
          {t("listings.retire.action")}
        </Button>
      </Prompt.Trigger>
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>{t("listings.retire.title", { count })}</Prompt.Title>
          <Prompt.Description>{t("listings.retire.description")}</Prompt.Description>
        </Prompt.Header>
        <Prompt.Footer>
          <Prompt.Cancel>{t("actions.dismiss")}</Prompt.Cancel>
          <Prompt.Action
            onClick={() => {
              setOpen(false);
              onRetire();
            }}
          >
            {t("listings.retire.action")}
          </Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  );
};
