import { Form } from "@medusajs/dashboard/components";
import { Trash } from "@medusajs/icons";
import { IconButton, Input, Select } from "@medusajs/ui";
import type { Option } from "../../../components/form/fields";

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

/** Removes a row. */
export const RemoveRow = ({ label, onRemove }: { label: string; onRemove: () => void }) => (
  <IconButton type="button" variant="transparent" aria-label={label} onClick={onRemove}>
    <Trash />
  </IconButton>
);
