import { IconButton, Select } from "@medusajs/ui";
import { Trash } from "@medusajs/icons";

interface RowSelectProps<T extends string> {
  label: string;
  value: T;
  options: { value: T; label: string }[];
  onChange: (value: T) => void;
}

/** A choice in a row, whose label is for screen readers alone. */
export const RowSelect = <T extends string>(props: RowSelectProps<T>) => (
  <Select value={props.value} onValueChange={(value) => props.onChange(value as T)}>
    <Select.Trigger aria-label={props.label}>
      <Select.Value />
    </Select.Trigger>
    <Select.Content>
      {props.options.map(({ value, label }) => (
        <Select.Item key={value} value={value}>
          {label}
        </Select.Item>
      ))}
    </Select.Content>
  </Select>
);

/** Takes a row away. */
export const RemoveRow = ({ label, onRemove }: { label: string; onRemove: () => void }) => (
  <IconButton type="button" variant="transparent" aria-label={label} onClick={onRemove}>
    <Trash />
  </IconButton>
);
