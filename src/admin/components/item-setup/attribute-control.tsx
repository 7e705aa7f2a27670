import { Plus, Trash, XMarkMini } from "@medusajs/icons";
import { Badge, Button, IconButton, Input, Select, Text, Textarea } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AttributeField } from "../../../types";
import { linesOf, typedNumber } from "./attribute-values";

interface InputProps {
  field: AttributeField;
  value: unknown;
  onChange: (value: unknown) => void;
  id?: string;
  /** For screen readers, where no label is near. */
  label?: string;
  describedBy?: string;
  isInvalid?: boolean;
}

/** Replaces the empty value, which Select does not allow. */
const NONE = "\u0000none";

const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

const TextInput = ({ field, value, onChange, id, label, describedBy, isInvalid }: InputProps) => {
  const shared = {
    id,
    value: textOf(value),
    "aria-label": label,
    "aria-describedby": describedBy,
    "aria-invalid": isInvalid,
  };
  if (field.kind === "long_text") {
    return <Textarea {...shared} rows={4} onChange={(event) => onChange(event.target.value)} />;
  }
  const isNumber = field.kind === "number" || field.kind === "integer";
  return (
    <Input
      {...shared}
      type={field.kind === "date" ? "date" : "text"}
      inputMode={isNumber ? "decimal" : field.kind === "url" ? "url" : undefined}
      placeholder={PLACEHOLDERS[field.kind]}
      autoComplete="off"
      onChange={(event) =>
        onChange(isNumber ? typedNumber(event.target.value) : event.target.value)
      }
    />
  );
};

const PLACEHOLDERS: Partial<Record<AttributeField["kind"], string>> = {
  url: "https://",
  date_time: "2026-12-31T08:00:00Z",
};

const ChoiceInput = ({ field, value, onChange, id, label, describedBy, isInvalid }: InputProps) => {
  const { t } = useTranslation("walmart");
  const choices = field.choices ?? [];
  const current = textOf(value);
  return (
    <Select value={current} onValueChange={(chosen) => onChange(chosen === NONE ? null : chosen)}>
      <Select.Trigger
        id={id}
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
      >
        <Select.Value placeholder={t("setup.form.choose")} />
      </Select.Trigger>
      <Select.Content>
        <Select.Item value={NONE}>{t("setup.form.noValue")}</Select.Item>
        {(choices.includes(current) || current === "" ? choices : [current, ...choices]).map(
          (choice) => (
            <Select.Item key={choice} value={choice}>
              {choice}
            </Select.Item>
          ),
        )}
      </Select.Content>
    </Select>
  );
};

/** A list of Walmart's values. */
const ChoicesInput = ({ field, value, onChange, id, label, describedBy }: InputProps) => {
  const { t } = useTranslation("walmart");
  const chosen = Array.isArray(value) ? value.map(textOf) : [];
  const left = (field.item?.choices ?? []).filter((choice) => !chosen.includes(choice));
  return (
    <div className="flex flex-col gap-y-2">
      {chosen.length > 0 && (
        <ul className="flex flex-wrap gap-1">
          {chosen.map((each) => (
            <li key={each}>
              <Badge size="small">
                {each}
                <button
                  type="button"
                  aria-label={t("setup.form.remove", { name: each })}
                  onClick={() => onChange(chosen.filter((other) => other !== each))}
                >
                  <XMarkMini />
                </button>
              </Badge>
            </li>
          ))}
        </ul>
      )}
      <Select value="" onValueChange={(next) => onChange([...chosen, next])}>
        <Select.Trigger id={id} aria-label={label} aria-describedby={describedBy}>
          <Select.Value placeholder={t("setup.form.choose")} />
        </Select.Trigger>
        <Select.Content>
          {left.map((choice) => (
            <Select.Item key={choice} value={choice}>
              {choice}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  );
};

/** A list of texts or numbers, one a line. */
const LinesInput = ({ field, value, onChange, id, label, describedBy, isInvalid }: InputProps) => {
  const stored = Array.isArray(value) ? value.map(textOf).join("\n") : textOf(value);
  const [text, setText] = useState(stored);
  const isNumber = field.item?.kind === "number" || field.item?.kind === "integer";
  return (
    <Textarea
      id={id}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={isInvalid}
      rows={Math.max(3, field.min_items ?? 0)}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        const lines = linesOf(event.target.value);
        onChange(isNumber ? lines.map(typedNumber) : lines);
      }}
    />
  );
};

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

/** Fields that belong together, such as a measure and its unit. */
const ObjectInput = ({ field, value, onChange }: InputProps) => (
  <div className="grid grid-cols-1 gap-2 sm:grid-cols-2">
    {(field.fields ?? []).map((part) => (
      <div key={part.name} className="flex flex-col gap-y-1">
        <Text as="span" size="xsmall" className="text-ui-fg-subtle">
          {part.label}
        </Text>
        <AttributeControl
          field={part}
          label={`${field.label}: ${part.label}`}
          value={asRecord(value)[part.name]}
          onChange={(next) => onChange({ ...asRecord(value), [part.name]: next })}
        />
      </div>
    ))}
  </div>
);

const ObjectsInput = ({ field, value, onChange }: InputProps) => {
  const { t } = useTranslation("walmart");
  const entries = Array.isArray(value) ? value : [];
  const { item } = field;
  if (!item) return null;
  return (
    <div className="flex flex-col gap-y-2">
      {entries.map((entry, index) => (
        <div key={index} className="flex items-start gap-x-2">
          <div className="min-w-0 flex-1">
            <ObjectInput
              field={item}
              value={entry}
              onChange={(next) => onChange(entries.map((each, at) => (at === index ? next : each)))}
            />
          </div>
          <IconButton
            type="button"
            size="small"
            variant="transparent"
            aria-label={t("setup.form.remove", { name: `${field.label} ${index + 1}` })}
            onClick={() => onChange(entries.filter((_each, at) => at !== index))}
          >
            <Trash />
          </IconButton>
        </div>
      ))}
      <Button
        type="button"
        size="small"
        variant="secondary"
        className="self-start"
        onClick={() => onChange([...entries, {}])}
      >
        <Plus aria-hidden />
        {t("setup.form.addEntry")}
      </Button>
    </div>
  );
};

/** What no form can show. Text that is no JSON stays text, and the check names it. */
const JsonInput = ({ value, onChange, id, label, describedBy }: InputProps) => {
  const [text, setText] = useState(
    value === null || value === undefined ? "" : JSON.stringify(value, null, 2),
  );
  return (
    <Textarea
      id={id}
      aria-label={label}
      aria-describedby={describedBy}
      rows={4}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        try {
          onChange(event.target.value.trim() === "" ? null : JSON.parse(event.target.value));
        } catch {
          onChange(event.target.value);
        }
      }}
    />
  );
};

/** The control for an attribute's kind. */
export const AttributeControl = (props: InputProps) => {
  switch (props.field.kind) {
    case "choice":
      return <ChoiceInput {...props} />;
    case "list":
      return props.field.item?.choices ? <ChoicesInput {...props} /> : <LinesInput {...props} />;
    case "object":
      return <ObjectInput {...props} />;
    case "objects":
      return <ObjectsInput {...props} />;
    case "json":
      return <JsonInput {...props} />;
    default:
      return <TextInput {...props} />;
  }
};
