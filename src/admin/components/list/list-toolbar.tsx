import { Button, DataTable, Heading, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ListControls } from "../../hooks/use-list-state";
import { FilterMenu, type ListFilter } from "./filter-menu";

interface ListToolbarProps {
  heading: string;
  description?: string;
  searchLabel: string;
  filters: ListFilter[];
  state: ListControls;
  /** Buttons beside the heading. */
  actions?: ReactNode;
  /** Stands in the filters' place while rows are chosen. */
  selection?: ReactNode;
}

/** Heading, search and filters of a list. It is part of the DataTable, whose search it is. */
export const ListToolbar = (props: ListToolbarProps) => {
  const { heading, description, searchLabel, filters, state, actions, selection } = props;
  const { t } = useTranslation("walmart");
  return (
    <div className="flex flex-col gap-y-4 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div>
          <Heading level="h1">{heading}</Heading>
          {description && (
            <Text size="small" className="text-ui-fg-subtle">
              {description}
            </Text>
          )}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
      </div>
      {selection ?? (
        <div className="flex flex-wrap items-center justify-between gap-2">
          <div className="flex flex-wrap items-center gap-2">
            {filters.map((filter) => (
              <FilterMenu
                key={filter.id}
                filter={filter}
                chosen={state.filters[filter.id] ?? []}
                onChange={(values) => state.setFilter(filter.id, values)}
              />
            ))}
            {state.isNarrowed && (
              <Button size="small" variant="transparent" onClick={state.clear}>
                {t("list.clear")}
              </Button>
            )}
          </div>
          <div className="w-full sm:w-64">
            <DataTable.Search placeholder={searchLabel} aria-label={searchLabel} />
          </div>
        </div>
      )}
    </div>
  );
};
