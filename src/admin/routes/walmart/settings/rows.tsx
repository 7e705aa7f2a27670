import { Form } from "@medusajs/dashboard/components";
import { Plus, Trash } from "@medusajs/icons";
import { Button, IconButton, Input, Select, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import type { Option } from "../../../components/form/fields";

interface RowsProps {
  ids: string[];
  /** The fields before and after the arrow of a row. */
  from: (index: number) => ReactNode;
  to: (index: number) => ReactNode;
  removeLabel: (number: number) => string;
  onRemove: (index: number) => void;
  problem?: string | false | null;
  addLabel: string;
  onAdd: () => void;
}

/** Pairs of fields, with buttons to add and remove a pair. */
export const Rows = (props: RowsProps) => (
  <>
    <ul className="flex flex-col gap-y-3 empty:hidden">
      {props.ids.map((id, index) => (
        <li key={id} className="flex flex-wrap items-center gap-2">
          {props.from(index)}
          <span aria-hidden className="text-ui-fg-subtle">
            →
          </span>
          {props.to(index)}
          <IconButton
            type="button"
            variant="transparent"
            aria-label={props.removeLabel(index + 1)}
            onClick={() => props.onRemove(index)}
          >
            <Trash />
          </IconButton>
        </li>
      ))}
    </ul>
    {props.problem && (
      <Text size="small" role="alert" className="text-ui-fg-error">
        {props.problem}
      </Text>
    )}
    <Button
      size="small"
      variant="secondary"
      type="button"
      className="self-start"
      onClick={props.onAdd}
    >
      <Plus aria-hidden />
      {props.addLabel}
    </Button>
  </>
);

interface RowFieldProps {
  name: string;
  /** For screen readers. */
  label: string;
}

/** A line of text in a row of fields. */
export const RowInput = ({ name, label, placeholder }: RowFieldProps & { placeholder: string }) => (
  <Form.Field
    name={name}
    render={({ field, fieldState }) => (
      <Input
        {...field}
        autoComplete="off"
        aria-label={label}
        aria-invalid={fieldState.invalid}
        placeholder={placeholder}
      />
    )}
  />
);

/** A menu in a row of fields. */
export const RowSelect = ({ name, label, options }: RowFieldProps & { options: Option[] }) => (
  <Form.Field
    name={name}
    render={({ field: { ref, onChange, ...field } }) => (
      <Select {...field} onValueChange={onChange}>
        <Select.Trigger ref={ref} aria-label={label}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {options.map((option) => (
            <Select.Item key={option.value} value={option.value}>
              {option.label}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    )}
  />
);
