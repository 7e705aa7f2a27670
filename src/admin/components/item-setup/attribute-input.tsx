import { Hint, Label, Text } from "@medusajs/ui";
import { memo, useId } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartItemProblem, AttributeField } from "../../../types";
import { AttributeControl } from "./attribute-control";

interface AttributeInputProps {
  field: AttributeField;
  value: unknown;
  isRequired: boolean;
  problems: readonly AdminWalmartItemProblem[];
  onChange: (name: string, value: unknown) => void;
}

/** An attribute with its label, limits, control and problems. */
export const AttributeInput = memo(
  ({ field, value, isRequired, problems, onChange }: AttributeInputProps) => {
    const { t } = useTranslation("walmart");
    const id = useId();
    const hint = useHint(field);
    return (
      <div className="flex flex-col gap-y-2">
        <div className="flex items-baseline gap-x-2">
          <Label htmlFor={id} size="small" weight="plus">
            {field.label}
          </Label>
          {!isRequired && (
            <Text as="span" size="xsmall" className="text-ui-fg-muted">
              {t("setup.form.optional")}
            </Text>
          )}
        </div>
        <AttributeControl
          field={field}
          value={value}
          id={id}
          describedBy={`${id}-hint`}
          isInvalid={problems.length > 0}
          onChange={(next) => onChange(field.name, next)}
        />
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
