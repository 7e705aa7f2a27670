import { TriangleDownMini, TriangleRightMini } from "@medusajs/icons";
import { Badge, Input, Text } from "@medusajs/ui";
import { type ReactNode, useId, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartItemProblem, AttributeField } from "../../../types";
import { AttributeInput } from "./attribute-input";
import {
  type AttributeValues,
  groupFields,
  type InheritedValues,
  isEmpty,
  isRequired,
  problemsByName,
  searchFields,
  withInherited,
} from "./attribute-values";

interface AttributeFormProps {
  fields: readonly AttributeField[];
  problems: readonly AdminWalmartItemProblem[];
  stored: AttributeValues;
  /** Stored values with the merchant's changes. */
  values: AttributeValues;
  /** What is sent where the listing sets no value. */
  inherited: InheritedValues;
  onChange: (name: string, value: unknown) => void;
}

/** The same object each time: only fields whose own problems change are rendered again. */
const NO_PROBLEMS: AdminWalmartItemProblem[] = [];

/**
 * The attributes of a product type: what is missing first, then Walmart's groups, which are folded. Only what is open is
 * rendered, so that a product type with many attributes opens at once.
 */
export const AttributeForm = ({
  fields,
  problems,
  stored,
  values,
  inherited,
  onChange,
}: AttributeFormProps) => {
  const { t } = useTranslation("walmart");
  const [q, setQ] = useState("");
  const effective = useMemo(() => withInherited(inherited, values), [inherited, values]);
  const kept = useMemo(() => withInherited(inherited, stored), [inherited, stored]);
  const groups = useMemo(
    () => groupFields(fields, problems, effective, kept),
    [fields, problems, effective, kept],
  );
  const byName = useMemo(() => problemsByName(problems), [problems]);
  /** What was entered since the check is judged by the next one. */
  const isAnswered = (name: string) => values[name] !== stored[name] && !isEmpty(values[name]);
  const render = (field: AttributeField) => (
    <AttributeInput
      key={field.name}
      field={field}
      value={values[field.name]}
      isRequired={isRequired(field, effective)}
      inherited={inherited[field.name]}
      problems={isAnswered(field.name) ? NO_PROBLEMS : (byName.get(field.name) ?? NO_PROBLEMS)}
      onChange={onChange}
    />
  );

  return (
    <div className="flex flex-col divide-y">
      <div className="px-6 py-4">
        <Input
          type="search"
          size="small"
          value={q}
          aria-label={t("setup.form.search")}
          placeholder={t("setup.form.search")}
          onChange={(event) => setQ(event.target.value)}
        />
      </div>
      {q.trim() ? (
        <div className="flex flex-col gap-y-6 px-6 py-4">
          {searchFields(fields, q).map(render)}
          {searchFields(fields, q).length === 0 && (
            <Text size="small" className="text-ui-fg-subtle">
              {t("setup.form.noneFound")}
            </Text>
          )}
        </div>
      ) : (
        groups.map(({ id, fields: each }) => (
          <Group
            key={id}
            title={id === "missing" ? t("setup.form.missing") : id || t("setup.form.other")}
            count={each.length}
            isUrgent={id === "missing"}
          >
            {() => each.map(render)}
          </Group>
        ))
      )}
    </div>
  );
};

interface GroupProps {
  title: string;
  count: number;
  isUrgent: boolean;
  children: () => ReactNode;
}

const Group = ({ title, count, isUrgent, children }: GroupProps) => {
  const id = useId();
  const [open, setOpen] = useState(isUrgent);
  return (
    <section>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        className="hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus flex w-full items-center gap-x-2 px-6 py-3 text-left outline-none"
        onClick={() => setOpen(!open)}
      >
        {open ? <TriangleDownMini aria-hidden /> : <TriangleRightMini aria-hidden />}
        <Text as="span" size="small" weight="plus" className="min-w-0 flex-1">
          {title}
        </Text>
        <Badge size="2xsmall" color={isUrgent ? "orange" : "grey"}>
          {count}
        </Badge>
      </button>
      <div id={id} className="empty:hidden">
        {open && <div className="flex flex-col gap-y-6 px-6 pb-6 pt-2">{children()}</div>}
      </div>
    </section>
  );
};
