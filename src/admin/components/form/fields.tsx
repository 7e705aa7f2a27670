import { Form } from "@medusajs/dashboard/components";
import { Input, Label, RadioGroup, Select, Switch, Textarea } from "@medusajs/ui";
import { type ReactElement, useId } from "react";
import { type ControllerRenderProps, useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useEnabledAccounts } from "../../hooks/api/accounts";

interface FieldProps {
  /** The path of the value in the form. */
  name: string;
  label: string;
  hint?: string;
}

interface FieldFrameProps extends FieldProps {
  /** The form control. */
  control: (field: ControllerRenderProps) => ReactElement;
}

/** Label, control, hint and error. */
const FieldFrame = ({ name, label, hint, control }: FieldFrameProps) => (
  <Form.Field
    name={name}
    render={({ field }) => (
      <Form.Item>
        <Form.Label>{label}</Form.Label>
        <Form.Control>{control(field)}</Form.Control>
        {hint && <Form.Hint>{hint}</Form.Hint>}
        <Form.ErrorMessage role="alert" />
      </Form.Item>
    )}
  />
);

interface TextFieldProps extends FieldProps {
  /** `password` is ignored by password managers; `date` allows no future date. */
  type?: "text" | "password" | "date";
  inputMode?: "decimal" | "url";
  placeholder?: string;
  /** Suggested values. */
  suggestions?: readonly string[];
}

export const TextField = ({
  type = "text",
  inputMode,
  placeholder,
  suggestions,
  ...rest
}: TextFieldProps) => {
  const listId = useId();
  return (
    <>
      <FieldFrame
        {...rest}
        control={(field) => (
          <Input
            {...field}
            type={type}
            max={type === "date" ? new Date().toISOString().slice(0, 10) : undefined}
            autoComplete={type === "password" ? "new-password" : "off"}
            spellCheck={false}
            inputMode={inputMode}
            placeholder={placeholder}
            list={suggestions && listId}
          />
        )}
      />
      {suggestions && (
        <datalist id={listId}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </>
  );
};

interface TextareaFieldProps extends FieldProps {
  rows?: number;
  maxLength?: number;
}

export const TextareaField = ({ rows, maxLength, ...rest }: TextareaFieldProps) => (
  <FieldFrame
    {...rest}
    control={(field) => <Textarea {...field} rows={rows} maxLength={maxLength} />}
  />
);

export interface Option {
  value: string;
  label: string;
}

interface SelectFieldProps extends FieldProps {
  options: readonly Option[];
  placeholder?: string;
}

/** Replaces the empty value, which Select does not allow. */
const EMPTY = "empty";

/** A menu of options. An option with the empty value means no choice. */
export const SelectField = ({ options, placeholder, ...rest }: SelectFieldProps) => {
  const hasEmpty = options.some(({ value }) => value === "");
  return (
    <Form.Field
      name={rest.name}
      render={({ field: { ref, value, onChange, ...field } }) => (
        <Form.Item>
          <Form.Label>{rest.label}</Form.Label>
          <Select
            {...field}
            value={value === "" && hasEmpty ? EMPTY : String(value)}
            onValueChange={(chosen) => onChange(chosen === EMPTY ? "" : chosen)}
          >
            <Form.Control>
              <Select.Trigger ref={ref}>
                <Select.Value placeholder={placeholder} />
              </Select.Trigger>
            </Form.Control>
            <Select.Content>
              {options.map((option) => (
                <Select.Item key={option.value} value={option.value || EMPTY}>
                  {option.label}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
          {rest.hint && <Form.Hint>{rest.hint}</Form.Hint>}
          <Form.ErrorMessage role="alert" />
        </Form.Item>
      )}
    />
  );
};

export const SwitchField = ({ name, label, hint }: FieldProps) => (
  <Form.Field
    name={name}
    render={({ field: { value, onChange, ...field } }) => (
      <Form.Item className="flex-row items-start gap-x-3 space-y-0">
        <Form.Control>
          <Switch {...field} checked={value === true} onCheckedChange={onChange} />
        </Form.Control>
        <div>
          <Form.Label>{label}</Form.Label>
          {hint && <Form.Hint className="text-pretty">{hint}</Form.Hint>}
        </div>
      </Form.Item>
    )}
  />
);

interface ChoiceFieldProps extends Omit<FieldProps, "hint"> {
  options: readonly Option[];
}

/** Radio buttons. The label is for screen readers. */
export const ChoiceField = ({ name, label, options }: ChoiceFieldProps) => {
  const id = useId();
  const { setValue, watch } = useFormContext();
  return (
    <RadioGroup
      aria-label={label}
      value={String(watch(name))}
      onValueChange={(value) => setValue(name, value)}
    >
      {options.map((option) => (
        <div key={option.value} className="flex items-center gap-x-3">
          <RadioGroup.Item value={option.value} id={`${id}-${option.value}`} />
          <Label htmlFor={`${id}-${option.value}`} weight="plus" size="small">
            {option.label}
          </Label>
        </div>
      ))}
    </RadioGroup>
  );
};

/** A menu of the enabled accounts; hidden if there is only one. */
export const AccountField = ({ name }: { name: string }) => {
  const { t } = useTranslation("walmart");
  const accounts = useEnabledAccounts();
  if (accounts.length === 1) return null;
  return (
    <SelectField
      name={name}
      label={t("orders.columns.account")}
      options={accounts.map(({ id, name: label }) => ({ value: id, label }))}
    />
  );
};
