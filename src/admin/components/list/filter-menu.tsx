import { ChevronDownMini } from "@medusajs/icons";
import { Button, DropdownMenu } from "@medusajs/ui";
import { useTranslation } from "react-i18next";

export interface ListFilter {
  id: string;
  label: string;
  options: { value: string; label: string }[];
  /** Several values at once; otherwise one. */
  several?: boolean;
}

interface FilterMenuProps {
  filter: ListFilter;
  chosen: string[];
  onChange: (values: string[]) => void;
}

/** One filter: its name, what is chosen, and a menu to choose from. */
export const FilterMenu = ({ filter, chosen, onChange }: FilterMenuProps) => {
  const { t } = useTranslation("walmart");
  const { label, options, several } = filter;
  const names = options.filter(({ value }) => chosen.includes(value)).map((option) => option.label);
  const toggle = (value: string) => {
    if (chosen.includes(value)) {
      onChange(chosen.filter((other) => other !== value));
      return;
    }
    onChange(several ? [...chosen, value] : [value]);
  };

  return (
    <DropdownMenu>
      <DropdownMenu.Trigger asChild>
        <Button size="small" variant="secondary" className="max-w-64 font-normal">
          <span className={names.length ? "text-ui-fg-subtle" : undefined}>{label}</span>
          {names.length > 0 && <span className="truncate font-medium">{names.join(", ")}</span>}
          <ChevronDownMini className="text-ui-fg-subtle" aria-hidden />
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="start">
        {options.map((option) => (
          <DropdownMenu.CheckboxItem
            key={option.value}
            checked={chosen.includes(option.value)}
            onSelect={(event) => {
              if (several) event.preventDefault();
            }}
            onCheckedChange={() => toggle(option.value)}
          >
            {option.label}
          </DropdownMenu.CheckboxItem>
        ))}
        {chosen.length > 0 && (
          <>
            <DropdownMenu.Separator />
            <DropdownMenu.Item onSelect={() => onChange([])}>{t("list.any")}</DropdownMenu.Item>
          </>
        )}
      </DropdownMenu.Content>
    </DropdownMenu>
  );
};
