import { Label, RadioGroup } from "@medusajs/ui";
import { useId } from "react";

interface ChoiceGroupProps<T extends string> {
  label: string;
  value: T;
  options: { value: T; label: string }[];
  onChange: (value: T) => void;
}

/** One of a few. */
export const ChoiceGroup = <T extends string>(props: ChoiceGroupProps<T>) => {
  const id = useId();
  return (
    <RadioGroup
      value={props.value}
      onValueChange={(value) => props.onChange(value as T)}
      aria-label={props.label}
    >
      {props.options.map(({ value, label }) => (
        <div key={value} className="flex items-center gap-x-3">
          <RadioGroup.Item value={value} id={`${id}-${value}`} />
          <Label htmlFor={`${id}-${value}`} weight="plus" size="small">
            {label}
          </Label>
        </div>
      ))}
    </RadioGroup>
  );
};
