import { Input, Label, Text } from "@medusajs/ui";
import { useId } from "react";

interface ExampleProps {
  /** What the number stands for. */
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** What a rule makes of it. */
  result: string;
}

/** A number to try a rule with. It is not saved. */
export const Example = ({ label, value, onChange, result }: ExampleProps) => {
  const id = useId();
  return (
    <div className="bg-ui-bg-subtle flex flex-wrap items-center gap-x-3 gap-y-2 rounded-lg px-4 py-3">
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      <Input
        id={id}
        size="small"
        inputMode="decimal"
        autoComplete="off"
        className="w-24 tabular-nums"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <Text as="div" role="status" size="small" weight="plus">
        {result}
      </Text>
    </div>
  );
};
