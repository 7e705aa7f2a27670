import { Button, clx, Drawer, Heading } from "@medusajs/ui";
import { type ReactNode, useState } from "react";
import type { FieldValues } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { type SchemaForm, SubmitForm } from "./schema-form";

interface FormDrawerProps {
  /** The content of the button that opens the drawer. */
  trigger: ReactNode;
  title: string;
  description: string;
  isWide?: boolean;
  /** The button is the most important one around. */
  isPrimary?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** The form; mounted each time the drawer opens. */
  children: (close: () => void) => ReactNode;
}

/** A button that opens a drawer with a form. */
export const FormDrawer = (props: FormDrawerProps) => {
  const [open, setOpen] = useState(false);
  const change = (next: boolean) => {
    setOpen(next);
    props.onOpenChange?.(next);
  };
  return (
    <Drawer open={open} onOpenChange={change}>
      <Drawer.Trigger asChild>
        <Button size="small" variant={props.isPrimary ? "primary" : "secondary"}>
          {props.trigger}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content className={props.isWide ? "sm:max-w-[640px]" : undefined}>
        <Drawer.Header>
          <Drawer.Title asChild>
            <Heading>{props.title}</Heading>
          </Drawer.Title>
          <Drawer.Description>{props.description}</Drawer.Description>
        </Drawer.Header>
        {props.children(() => change(false))}
      </Drawer.Content>
    </Drawer>
  );
};

interface DrawerFormProps<TValues extends FieldValues, TOutput> {
  form: SchemaForm<TValues, TOutput>;
  onSubmit: (output: TOutput) => unknown;
  /** The label of the submit button. */
  submit: string;
  /** The label of the button that closes the drawer. */
  cancel?: string;
  isDangerous?: boolean;
  isBlocked?: boolean;
  /** The form brings its own spacing, as its parts are divided by lines. */
  isFlush?: boolean;
  /** Shows an error of the server that is about no field. Default: a toast. */
  onFormError?: (message: string) => void;
  children: ReactNode;
}

/** A form in a drawer, with its submit and close buttons. */
export const DrawerForm = <TValues extends FieldValues, TOutput>({
  form,
  onSubmit,
  submit,
  cancel,
  isDangerous,
  isBlocked,
  isFlush,
  onFormError,
  children,
}: DrawerFormProps<TValues, TOutput>) => {
  const { t } = useTranslation("walmart");
  return (
    <SubmitForm
      form={form}
      onSubmit={onSubmit}
      onFormError={onFormError}
      className="flex flex-1 flex-col overflow-hidden"
    >
      <Drawer.Body
        className={clx("flex flex-1 flex-col overflow-y-auto", isFlush ? "p-0" : "gap-y-6")}
      >
        {children}
      </Drawer.Body>
      <Drawer.Footer>
        <Drawer.Close asChild>
          <Button size="small" variant="secondary" type="button">
            {cancel ?? t("actions.dismiss")}
          </Button>
        </Drawer.Close>
        <Button
          size="small"
          type="submit"
          variant={isDangerous ? "danger" : "primary"}
          disabled={isBlocked}
          isLoading={form.formState.isSubmitting}
        >
          {submit}
        </Button>
      </Drawer.Footer>
    </SubmitForm>
  );
};
