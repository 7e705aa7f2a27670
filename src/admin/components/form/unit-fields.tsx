import { Form } from "@medusajs/dashboard/components";
import { Input, Text } from "@medusajs/ui";
import { useController } from "react-hook-form";

interface UnitFieldsProps {
  items: {
    /** The path of the quantity in the form. */
    name: string;
    title: string | null;
    sku: string;
    max: number;
    /** Shown while the form has no quantity. */
    proposed: number;
  }[];
  /** The label of a field, for screen readers. */
  label: (item: string) => string;
  /** The text behind the field, such as "of 3". */
  ofMax: (max: number) => string;
}

/** Quantity fields for a list of items. */
export const UnitFields = ({ items, label, ofMax }: UnitFieldsProps) => (
  <ul className="shadow-elevation-card-rest bg-ui-bg-component divide-y rounded-lg">
    {items.map(({ name, sku, title, max, proposed }) => (
      <li key={name} className="flex items-center justify-between gap-x-4 p-3">
        <ItemName title={title} sku={sku} />
        <div className="flex shrink-0 items-center gap-x-2">
          <UnitInput name={name} label={label(title ?? sku)} max={max} proposed={proposed} />
          <Text as="span" size="small" leading="compact" className="text-ui-fg-subtle">
            {ofMax(max)}
          </Text>
        </div>
      </li>
    ))}
  </ul>
);

interface UnitInputProps {
  name: string;
  label: string;
  max: number;
  proposed: number;
}

const UnitInput = ({ name, label, max, proposed }: UnitInputProps) => {
  const { field } = useController({ name });
  const value = field.value as number | undefined;
  return (
    <Input
      {...field}
      type="number"
      size="small"
      className="w-20 tabular-nums"
      min={0}
      max={max}
      step={1}
      inputMode="numeric"
      aria-label={label}
      value={Math.min(value ?? proposed, max)}
      onFocus={(event) => event.target.select()}
      onChange={(event) => field.onChange(clamp(event.target.valueAsNumber, max))}
    />
  );
};

const clamp = (units: number, max: number): number =>
  Math.min(Math.max(Math.trunc(units) || 0, 0), max);

interface AmountFieldsProps {
  items: { name: string; title: string | null; sku: string; ofMax: string }[];
  label: (item: string) => string;
}

/** Amount fields for a list of items. */
export const AmountFields = ({ items, label }: AmountFieldsProps) => (
  <ul className="shadow-elevation-card-rest bg-ui-bg-component divide-y rounded-lg">
    {items.map(({ name, sku, title, ofMax }) => (
      <li key={name} className="flex items-center justify-between gap-x-4 p-3">
        <ItemName title={title} sku={sku} />
        <div className="flex shrink-0 items-center gap-x-2">
          <Form.Field
            name={name}
            render={({ field, fieldState }) => (
              <Input
                {...field}
                size="small"
                className="w-24 text-right tabular-nums"
                inputMode="decimal"
                autoComplete="off"
                placeholder="0.00"
                aria-label={label(title ?? sku)}
                aria-invalid={fieldState.invalid}
              />
            )}
          />
          <Text as="span" size="small" leading="compact" className="text-ui-fg-subtle">
            {ofMax}
          </Text>
        </div>
      </li>
    ))}
  </ul>
);

/** The title of an item, and its SKU below. */
const ItemName = ({ title, sku }: { title: string | null; sku: string }) => (
  <div className="min-w-0">
    <Text size="small" leading="compact" weight="plus" className="break-words">
      {title ?? sku}
    </Text>
    {title && (
      <Text size="small" leading="compact" className="text-ui-fg-subtle break-words">
        {sku}
      </Text>
    )}
  </div>
);
