import { Button, Container, Heading, Text } from "@medusajs/ui";
import { useId, type FormEvent, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface SettingsCardProps {
  title: string;
  description: string;
  children: ReactNode;
  /** There is something to save. */
  changed: boolean;
  isSaving: boolean;
  /** Nothing can be saved while something is wrong. */
  isWrong?: boolean;
  onSave: () => void;
  onReset: () => void;
}

/** A group of settings that are saved together. */
export const SettingsCard = (props: SettingsCardProps) => {
  const { title, description, children, changed, isSaving, isWrong = false } = props;
  const { t } = useTranslation("walmart");
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (changed && !isWrong) {
      props.onSave();
    }
  };
  return (
    <Container className="p-0">
      <form onSubmit={submit} noValidate aria-labelledby={id} className="divide-y">
        <div className="px-6 py-4">
          <Heading level="h2" id={id}>
            {title}
          </Heading>
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {description}
          </Text>
        </div>
        <div className="flex flex-col gap-y-4 px-6 py-4">{children}</div>
        {changed && (
          <div className="bg-ui-bg-subtle flex justify-end gap-2 rounded-b-xl px-6 py-4">
            <Button size="small" variant="secondary" type="button" onClick={props.onReset}>
              {t("actions.dismiss")}
            </Button>
            <Button size="small" type="submit" isLoading={isSaving} disabled={isWrong}>
              {t("accounts.form.save")}
            </Button>
          </div>
        )}
      </form>
    </Container>
  );
};
