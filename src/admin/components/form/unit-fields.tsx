import { Input, Text } from "@medusajs/ui";
import { ItemName } from "./item-name";

interface UnitFieldsProps<Id extends string | number> {
  items: { id: Id; title: string | null; sku: string; max: number }[];
  quantities: Readonly<Record<Id, number>>;
  onChange: (id: Id, quantity: number) => void;
  /** What a field asks for, for those who do not see it. */
  label: (item: string) => string;
  /** How many units there are at most. */
  ofMax: (max: number) => string;
}

/** How many units of each item, in a list. */
export const UnitFields = <Id extends string | number>({
  items,
  quantities,
  onChange,
  label,
  ofMax,
}: UnitFieldsProps<Id>) => (
  <ul className="shadow-elevation-card-rest bg-ui-bg-component divide-y rounded-lg">
    {items.map(({ id, sku, title, max }) => (
      <li key={id} className="flex items-center justify-between gap-x-4 p-3">
        <ItemName title={title} sku={sku} />
        <div className="flex shrink-0 items-center gap-x-2">
          <Input
            type="number"
            size="small"
            className="w-20 tabular-nums"
            min={0}
            max={max}
            step={1}
            inputMode="numeric"
            aria-label={label(title ?? sku)}
            value={quantities[id] ?? 0}
            onFocus={(event) => event.target.select()}
            onChange={(event) => onChange(id, Math.trunc(event.target.valueAsNumber) || 0)}
          />
          <Text as="span" size="small" leading="compact" className="text-ui-fg-subtle">
            {ofMax(max)}
          </Text>
        </div>
      </li>
    ))}
  </ul>
);
