import { Hint, Label, Select } from "@medusajs/ui";
import { useId } from "react";

interface SelectFieldProps {
  label: string;
  value: string;
  options: { value: string; label: string }[];
  onChange: (value: string) => void;
  hint?: string;
}

/** One of a few, with its label. */
export const SelectField = ({ label, value, options, onChange, hint }: SelectFieldProps) => {
  const id = useId();
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <Select value={value} onValueChange={onChange}>
        <Select.Trigger id={id} aria-describedby={hint ? `${id}-hint` : undefined}>
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
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
    </div>
  );
};
