import { Hint, Input, Label } from "@medusajs/ui";
import { useId } from "react";

interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  error?: string;
  /** Hidden while it is typed, and not offered to password managers. */
  secret?: boolean;
  inputMode?: "decimal" | "url";
  required?: boolean;
  /** The id of a datalist that proposes values. */
  list?: string;
}

/** A line of text with its label, and what is to be known or wrong about it. */
export const TextField = ({
  label,
  value,
  onChange,
  hint,
  error,
  secret,
  inputMode,
  required,
  list,
}: TextFieldProps) => {
  const id = useId();
  const note = error ?? hint;
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <Input
        id={id}
        type={secret ? "password" : "text"}
        autoComplete={secret ? "new-password" : "off"}
        spellCheck={false}
        inputMode={inputMode}
        required={required}
        list={list}
        value={value}
        aria-invalid={!!error}
        aria-describedby={note ? `${id}-note` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {note && (
        <Hint
          id={`${id}-note`}
          variant={error ? "error" : "info"}
          role={error ? "alert" : undefined}
        >
          {note}
        </Hint>
      )}
    </div>
  );
};
