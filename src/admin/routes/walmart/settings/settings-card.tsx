import { Button, Container, Heading, Text } from "@medusajs/ui";
import { type ReactNode, useId } from "react";
import type { DefaultValues, FieldValues } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { z } from "zod";
import type {
  AdminWalmartAccount,
  AdminWalmartAccountSettings,
  AdminWalmartAccountSettingsUpdate,
} from "../../../../types";
import { useGuardedForm } from "../../../components/form/leave-guard";
import { type SchemaForm, SubmitForm, useSchemaForm } from "../../../components/form/schema-form";
import { useSaveSettings } from "../../../hooks/api/accounts";

interface SettingsFormOptions<TValues extends FieldValues> {
  account: AdminWalmartAccount;
  /** Turns the form's values into the settings to save. Fields are named after the settings' paths. */
  schema: z.ZodType<AdminWalmartAccountSettingsUpdate, TValues>;
  /** The form's values for the stored settings. */
  read: (settings: AdminWalmartAccountSettings) => TValues;
  errorText: (field: string, values: TValues) => string | undefined;
  /** Asks the merchant before the settings are saved. */
  confirm?: (settings: AdminWalmartAccountSettingsUpdate) => Promise<boolean>;
}

/**
 * A form of some of an account's settings. When the stored settings change, fields that the merchant has not edited
 * change with them.
 */
export function useSettingsForm<TValues extends FieldValues>({
  account,
  schema,
  read,
  errorText,
  confirm,
}: SettingsFormOptions<TValues>) {
  const save = useSaveSettings(account);
  const form = useSchemaForm(schema, {
    values: read(account.settings),
    defaultValues: read(account.settings) as DefaultValues<TValues>,
    resetOptions: { keepDirtyValues: true },
    mode: "onChange",
    errorText,
  });
  const onSave = async (settings: AdminWalmartAccountSettingsUpdate) => {
    if (confirm && !(await confirm(settings))) return;
    const saved = await save.mutateAsync(settings);
    form.reset(read(saved.account.settings));
  };
  return { form, onSave };
}

interface SettingsCardProps<TValues extends FieldValues> {
  title: string;
  description: string;
  form: SchemaForm<TValues, AdminWalmartAccountSettingsUpdate>;
  onSave: (settings: AdminWalmartAccountSettingsUpdate) => Promise<unknown>;
  children: ReactNode;
}

/** Settings that are saved together. */
export const SettingsCard = <TValues extends FieldValues>({
  title,
  description,
  form,
  onSave,
  children,
}: SettingsCardProps<TValues>) => {
  const { t } = useTranslation("walmart");
  const id = useId();
  const { isDirty, isValid, isSubmitting } = form.formState;
  useGuardedForm(isDirty);
  return (
    <Container className="p-0">
      <SubmitForm
        form={form}
        onSubmit={onSave}
        errorPrefix="settings."
        aria-labelledby={id}
        className="divide-y"
      >
        <div className="px-6 py-4">
          <Heading level="h2" id={id}>
            {title}
          </Heading>
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {description}
          </Text>
        </div>
        <div className="flex flex-col gap-y-4 px-6 py-4">{children}</div>
        {isDirty && (
          <div className="bg-ui-bg-subtle flex justify-end gap-2 rounded-b-xl px-6 py-4">
            <Button size="small" variant="secondary" type="button" onClick={() => form.reset()}>
              {t("actions.dismiss")}
            </Button>
            <Button size="small" type="submit" isLoading={isSubmitting} disabled={!isValid}>
              {t("accounts.form.save")}
            </Button>
          </div>
        )}
      </SubmitForm>
    </Container>
  );
};
