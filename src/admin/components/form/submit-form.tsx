import { Form, KeyboundForm } from "@medusajs/dashboard/components";
import type { FormHTMLAttributes, KeyboardEvent } from "react";
import type { FieldValues } from "react-hook-form";
import { showServerError, type SchemaForm } from "./use-schema-form";

interface SubmitFormProps<TValues extends FieldValues, TOutput> extends Omit<
  FormHTMLAttributes<HTMLFormElement>,
  "onSubmit"
> {
  form: SchemaForm<TValues, TOutput>;
  /** May return a promise, which is awaited. Errors are shown at their field, or as a toast. */
  onSubmit: (output: TOutput) => unknown;
  /** Comes before the fields' paths in errors of the server, such as `settings.`. */
  errorPrefix?: string;
}

/** A form with the state of its fields. Ctrl+Enter submits it, as all forms of Medusa. */
export const SubmitForm = <TValues extends FieldValues, TOutput>({
  form,
  onSubmit,
  errorPrefix,
  ...rest
}: SubmitFormProps<TValues, TOutput>) => {
  const submit = form.handleSubmit(async (output) => {
    try {
      await onSubmit(output);
    } catch (error) {
      showServerError(form, error, errorPrefix);
    }
  });
  return (
    <Form {...form}>
      <KeyboundForm
        noValidate
        {...rest}
        onSubmit={(event) => void submit(event)}
        onKeyDown={keepEnterInFields}
      />
    </Form>
  );
};

/** As the dashboard's own handler, which also takes Enter from buttons: they could not be pressed by keyboard. */
function keepEnterInFields(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== "Enter") return;
  if (event.metaKey || event.ctrlKey) {
    event.preventDefault();
    event.currentTarget.requestSubmit();
  } else if (event.target instanceof HTMLInputElement) {
    event.preventDefault();
  }
}
