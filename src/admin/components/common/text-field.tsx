import { Hint, Input, Label } from "@medusajs/ui";
import { useId } from "react";

interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  /** Takes the place of the hint. */
  error?: string;
  required?: boolean;
  type?: "text" | "url";
  /** The id of a datalist that proposes values. */
  list?: string;
}

/** A line of text with its label. */
export const TextField = ({
  label,
  value,
  onChange,
  hint,
  error,
  type,
  ...input
}: TextFieldProps) => {
  const id = useId();
  const said = error ?? hint;
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <Input
        {...input}
        id={id}
        type={type ?? "text"}
        autoComplete="off"
        value={value}
        aria-invalid={!!error}
        aria-describedby={said ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {said && (
        <Hint
          id={`${id}-hint`}
          variant={error ? "error" : "info"}
          role={error ? "alert" : undefined}
        >
          {said}
        </Hint>
      )}
    </div>
  );
};
