import { Button, Hint, Label, Text } from "@medusajs/ui";
import { memo, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartItemProblem, AttributeField } from "../../../types";
import { AttributeControl } from "./attribute-control";
import { type InheritedValue, isEmpty, valueText } from "./attribute-values";

interface AttributeInputProps {
  field: AttributeField;
  value: unknown;
  isRequired: boolean;
  /** What is sent if the listing sets no value. */
  inherited: InheritedValue | undefined;
  problems: readonly AdminWalmartItemProblem[];
  onChange: (name: string, value: unknown) => void;
}

/** An attribute with its label, limits, control and problems. */
export const AttributeInput = memo(
  ({ field, value, isRequired, inherited, problems, onChange }: AttributeInputProps) => {
    const { t } = useTranslation("walmart");
    const id = useId();
    const hint = useHint(field);
    const [changing, setChanging] = useState(false);
    const isInherited = inherited !== undefined && !changing && isEmpty(value);
    return (
      <div className="flex flex-col gap-y-2">
        <div className="flex items-baseline gap-x-2">
          <Label htmlFor={isInherited ? undefined : id} size="small" weight="plus">
            {field.label}
          </Label>
          {!isRequired && (
            <Text as="span" size="xsmall" className="text-ui-fg-muted">
              {t("setup.form.optional")}
            </Text>
          )}
          {inherited && !isInherited && (
            <button
              type="button"
              className="txt-compact-xsmall text-ui-fg-interactive ml-auto"
              aria-label={t("setup.form.resetOf", { name: field.label })}
              onClick={() => {
                setChanging(false);
                onChange(field.name, null);
              }}
            >
              {t("setup.form.reset")}
            </button>
          )}
        </div>
        {isInherited ? (
          <Inherited
            label={field.label}
            inherited={inherited}
            onEdit={() => {
              setChanging(true);
              onChange(field.name, inherited.value);
            }}
          />
        ) : (
          <AttributeControl
            field={field}
            value={value}
            id={id}
            describedBy={`${id}-hint`}
            isInvalid={problems.length > 0}
            onChange={(next) => onChange(field.name, next)}
          />
        )}
        <div id={`${id}-hint`} className="flex flex-col gap-y-1 empty:hidden">
          {hint && <Hint className="text-pretty">{hint}</Hint>}
          {problems.map(({ path, message, remedy }) => (
            <Hint key={path} variant="error" role="alert" className="text-pretty">
              {message} {remedy}
            </Hint>
          ))}
        </div>
      </div>
    );
  },
);
AttributeInput.displayName = "AttributeInput";

interface InheritedProps {
  label: string;
  inherited: InheritedValue;
  onEdit: () => void;
}

/** A value that comes from elsewhere, and from where. */
const Inherited = ({ label, inherited, onEdit }: InheritedProps) => {
  const { t } = useTranslation("walmart");
  return (
    <div className="bg-ui-bg-subtle flex items-start justify-between gap-x-4 rounded-lg px-3 py-2">
      <div className="min-w-0">
        <Text size="small" className="line-clamp-3 whitespace-pre-line break-words">
          {valueText(inherited.value)}
        </Text>
        <Text size="xsmall" className="text-ui-fg-muted">
          {t(`setup.form.from.${inherited.from}`)}
        </Text>
      </div>
      <Button
        type="button"
        size="small"
        variant="transparent"
        aria-label={t("setup.form.changeOf", { name: label })}
        onClick={onEdit}
      >
        {t("setup.form.change")}
      </Button>
    </div>
  );
};

/** Walmart's limits in a line. */
function useHint(field: AttributeField): string {
  const { t } = useTranslation("walmart");
  const { kind, item, min_items, max_length, min_words, minimum, maximum } = field;
  const isLines = kind === "list" && !item?.choices;
  const isNumber = kind === "number" || kind === "integer";
  return [
    field.description,
    isLines && t("setup.form.onePerLine"),
    min_items && min_items > 1 && t("setup.form.atLeast", { count: min_items }),
    min_words && t("setup.form.words", { count: min_words }),
    kind === "text" && max_length && t("setup.form.characters", { count: max_length }),
    isNumber && minimum !== null && maximum !== null && maximum < 1e9
      ? t("setup.form.range", { minimum, maximum })
      : null,
  ]
    .filter(Boolean)
    .join(" ");
}
