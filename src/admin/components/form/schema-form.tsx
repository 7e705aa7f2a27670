import { zodResolver } from "@hookform/resolvers/zod";
import { Form, KeyboundForm } from "@medusajs/dashboard/components";
import { toast } from "@medusajs/ui";
import type { FormHTMLAttributes, KeyboardEvent } from "react";
import {
  type FieldErrors,
  type FieldValues,
  type Path,
  type Resolver,
  useForm,
  type UseFormProps,
  type UseFormReturn,
} from "react-hook-form";
import type { z } from "zod";
import { useServerText } from "../../hooks/use-server-text";

export type SchemaForm<TValues extends FieldValues, TOutput> = UseFormReturn<
  TValues,
  unknown,
  TOutput
>;

interface SchemaFormOptions<TValues extends FieldValues, TOutput> extends Omit<
  UseFormProps<TValues, unknown, TOutput>,
  "resolver"
> {
  /** The translated error; if undefined, the schema's English text is shown. */
  errorText: (field: string, values: TValues) => string | undefined;
}

/** A form with a schema that validates its values and turns them into the request. */
export function useSchemaForm<TValues extends FieldValues, TOutput>(
  schema: z.ZodType<TOutput, TValues>,
  { errorText, ...options }: SchemaFormOptions<TValues, TOutput>,
): SchemaForm<TValues, TOutput> {
  const check = zodResolver(schema);
  const resolver: Resolver<TValues, unknown, TOutput> = async (...input) => {
    const result = await check(...input);
    return Object.keys(result.errors).length === 0
      ? result
      : {
          values: {},
          errors: withTexts(result.errors as FieldErrors<TValues>, (field) =>
            errorText(field, input[0]),
          ),
        };
  };
  return useForm<TValues, unknown, TOutput>({ ...options, resolver });
}

function withTexts<TValues extends FieldValues>(
  errors: FieldErrors<TValues>,
  errorText: (field: string) => string | undefined,
): FieldErrors<TValues> {
  const translate = (error: object, path: string): object =>
    Object.fromEntries(
      Object.entries(error).map(([key, value]: [string, unknown]) => {
        const field = path ? `${path}.${key}` : key;
        if (typeof value !== "object" || value === null) return [key, value];
        return "message" in value && typeof value.message === "string"
          ? [key, { ...value, message: errorText(field) ?? value.message }]
          : [key, translate(value, field)];
      }),
    );
  return translate(errors, "") as FieldErrors<TValues>;
}

/** The paths of all fields, such as `inventory.buffer`. */
function pathsOf(values: object, prefix = ""): string[] {
  return Object.entries(values).flatMap(([key, value]: [string, unknown]) => {
    const path = `${prefix}${key}`;
    return typeof value === "object" && value !== null
      ? [path, ...pathsOf(value, `${path}.`)]
      : [path];
  });
}

/**
 * Finds the field of a server error, whose text begins with the field's path.
 *
 * @param prefix precedes the path if the form is only a part of the request body, such as `settings.`
 */
function fieldOfError(
  values: object,
  message: string,
  prefix = "",
): { path: string; text: string } | null {
  const paths = pathsOf(values).sort((a, b) => b.length - a.length);
  // Some messages write the place in a list as `lines[0]`, and a colon after the path.
  const given = message.replace(/^[\w.[\]]+:?/, (start) =>
    start.replace(/\[(\d+)\]/g, ".$1").replace(/:$/, ""),
  );
  const path = paths.find((each) => given.startsWith(`${prefix}${each} `));
  if (path === undefined) return null;
  const text = given.slice(prefix.length + path.length + 1);
  return { path, text: text.charAt(0).toUpperCase() + text.slice(1) };
}

/** Shows a server error at its field. One that is about no single field is left to `otherwise`. */
function showServerError<TValues extends FieldValues, TOutput>(
  form: SchemaForm<TValues, TOutput>,
  error: unknown,
  {
    prefix = "",
    otherwise,
    translate,
  }: {
    prefix?: string;
    otherwise: (message: string) => unknown;
    translate: (message: string) => string;
  },
): void {
  const message = error instanceof Error ? error.message : String(error);
  const found = fieldOfError(form.getValues(), message, prefix);
  // What the admin has a text of its own for needs no field in front.
  const translated = translate(message);
  const shown = translated === message ? (found?.text ?? message) : translated;
  if (found && !Array.isArray(form.getValues(found.path as Path<TValues>))) {
    const options = { shouldFocus: true };
    form.setError(found.path as Path<TValues>, { type: "server", message: shown }, options);
  } else {
    otherwise(shown);
  }
}

interface SubmitFormProps<TValues extends FieldValues, TOutput> extends Omit<
  FormHTMLAttributes<HTMLFormElement>,
  "onSubmit"
> {
  form: SchemaForm<TValues, TOutput>;
  /** A returned promise is awaited. Errors show at their field, or as a toast. */
  onSubmit: (output: TOutput) => unknown;
  /** Precedes the fields' paths in server errors, such as `settings.`. */
  errorPrefix?: string;
  /** Shows a server error that is about no field. Default: a toast. */
  onFormError?: (message: string) => void;
}

/** A form that Ctrl+Enter submits, like Medusa's own. */
export const SubmitForm = <TValues extends FieldValues, TOutput>({
  form,
  onSubmit,
  errorPrefix,
  onFormError = toast.error,
  ...rest
}: SubmitFormProps<TValues, TOutput>) => {
  const translate = useServerText();
  const submit = form.handleSubmit(async (output) => {
    try {
      await onSubmit(output);
    } catch (error) {
      showServerError(form, error, { prefix: errorPrefix, otherwise: onFormError, translate });
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

/** Replaces the dashboard's handler, which also intercepts Enter on buttons. */
function keepEnterInFields(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== "Enter") return;
  if (event.metaKey || event.ctrlKey) {
    event.preventDefault();
    event.currentTarget.requestSubmit();
  } else if (event.target instanceof HTMLInputElement) {
    event.preventDefault();
  }
}
