import { Button, Label, Prompt, Textarea } from "@medusajs/ui";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";

interface ResolvePromptProps {
  onResolve: (note: string) => void;
  isResolving?: boolean;
  variant?: "transparent" | "secondary";
}

/** Asks before what failed is taken off the list, and for a note on what was done instead. */
export const ResolvePrompt = ({
  onResolve,
  isResolving = false,
  variant = "transparent",
}: ResolvePromptProps) => {
  const { t } = useTranslation("walmart");
  const noteId = useId();
  const [open, setOpen] = useState(false);
  const [note, setNote] = useState("");

  const confirm = () => {
    setOpen(false);
    setNote("");
    onResolve(note.trim());
  };

  return (
    <Prompt open={open} onOpenChange={setOpen} variant="confirmation">
      <Prompt.Trigger asChild>
        <Button size="small" variant={variant} isLoading={isResolving}>
          {t("actions.resolve")}
        </Button>
      </Prompt.Trigger>
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>{t("resolve.title")}</Prompt.Title>
          <Prompt.Description>{t("resolve.description")}</Prompt.Description>
        </Prompt.Header>
        <div className="flex flex-col gap-y-2 px-6 pt-4">
          <Label htmlFor={noteId} size="small" weight="plus">
            {t("resolve.note")}
          </Label>
          <Textarea
            id={noteId}
            value={note}
            maxLength={1000}
            placeholder={t("resolve.notePlaceholder")}
            onChange={(event) => setNote(event.target.value)}
          />
        </div>
        <Prompt.Footer>
          <Prompt.Cancel>{t("actions.dismiss")}</Prompt.Cancel>
          <Prompt.Action onClick={confirm}>{t("actions.resolve")}</Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  );
};
