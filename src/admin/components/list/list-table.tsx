import { ChevronDownMini } from "@medusajs/icons";
import {
  Button,
  Checkbox,
  Container,
  createDataTableColumnHelper,
  DataTable,
  type DataTableColumnDef,
  DropdownMenu,
  Heading,
  Text,
  useDataTable,
} from "@medusajs/ui";
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ListControls } from "../../hooks/use-list-state";
import { LoadError } from "../feedback/notice";
import { type Selection, useSelection } from "./use-selection";

interface ListRow {
  id: string;
}

interface ListTableProps<TRow extends ListRow> {
  heading: string;
  description?: string;
  searchLabel: string;
  filters: ListFilter[];
  state: ListControls;
  columns: DataTableColumnDef<TRow>[];
  rows: TRow[] | undefined;
  count: number | undefined;
  error: Error | null;
  onTryAgain: () => void;
  actions?: ReactNode;
  /** Shown while the list has no rows at all. */
  empty: { heading: string; description: string; custom?: ReactNode };
  onOpen?: (row: TRow) => void;
  selection?: {
    /** The name of a row, for screen readers. */
    nameOf: (row: TRow) => string;
    /** Actions on the selected rows. */
    bar: (selection: Selection<TRow>) => ReactNode;
  };
}

/** A table that the server searches, filters, sorts and pages. Its state is in the URL. */
export const ListTable = <TRow extends ListRow>(props: ListTableProps<TRow>) => {
  const { state, rows, count = 0, error, empty, onOpen, selection, columns } = props;
  const { t: core } = useTranslation();
  const { t } = useTranslation("walmart");
  const selected = useSelection(state, rows ?? [], count);
  const nameOf = selection?.nameOf;
  const allColumns = useMemo(
    () => (nameOf ? [selectColumn(nameOf, t), ...columns] : columns),
    [nameOf, columns, t],
  );

  const instance = useDataTable<TRow>({
    data: rows ?? [],
    columns: allColumns,
    getRowId: (row) => row.id,
    rowCount: count,
    isLoading: rows === undefined && !error,
    // The URL changes once for each action, which includes going back to the first page.
    autoResetPageIndex: false,
    onRowClick: onOpen
      ? (event, row) => {
          // Ignore clicks on links and buttons, and text selections.
          const target = event.target as HTMLElement;
          if (!target.closest("a, button") && !window.getSelection()?.toString()) {
            onOpen((row as unknown as { original: TRow }).original);
          }
        }
      : undefined,
    search: { state: state.q, onSearchChange: (q) => state.update({ q }) },
    sorting: {
      state: state.order
        ? { id: state.order.replace(/^-/, ""), desc: state.order.startsWith("-") }
        : null,
      onSortingChange: (sorting: { id: string; desc: boolean } | undefined) =>
        state.update({ order: sorting ? `${sorting.desc ? "-" : ""}${sorting.id}` : "" }),
    },
    pagination: {
      state: { pageIndex: state.offset / state.pageSize, pageSize: state.pageSize },
      onPaginationChange: ({ pageIndex, pageSize }) =>
        state.update({ offset: pageIndex * pageSize }),
    },
    filtering: { state: state.filters, onFilteringChange: () => undefined },
    rowSelection: selection
      ? { state: selected.ids, onRowSelectionChange: selected.change }
      : undefined,
  });

  return (
    <Container className="overflow-hidden p-0">
      <DataTable instance={instance}>
        <ListToolbar
          heading={props.heading}
          description={props.description}
          searchLabel={props.searchLabel}
          filters={props.filters}
          state={state}
          actions={props.actions}
          selection={selected.rows.length > 0 && selection?.bar(selected)}
        />
        {error && !rows ? (
          <div className="border-t px-6 py-4" role="alert">
            <LoadError
              title={t("list.loadFailed")}
              message={error.message}
              onRetry={props.onTryAgain}
            />
          </div>
        ) : (
          <>
            <DataTable.Table
              emptyState={{
                empty,
                filtered: { heading: t("list.noResults"), description: t("list.noResultsHint") },
              }}
            />
            <DataTable.Pagination
              translations={{
                of: core("general.of"),
                results: core("general.results"),
                pages: core("general.pages"),
                prev: core("general.prev"),
                next: core("general.next"),
              }}
            />
          </>
        )}
      </DataTable>
    </Container>
  );
};

/** Like Medusa's own column of checkboxes, which have no accessible names. */
function selectColumn<TRow extends ListRow>(
  nameOf: (row: TRow) => string,
  t: (key: string, values?: Record<string, unknown>) => string,
): DataTableColumnDef<TRow> {
  return createDataTableColumnHelper<TRow>().select({
    header: ({ table }) => (
      <Checkbox
        aria-label={t("list.selectAll")}
        checked={
          table.getIsSomePageRowsSelected() ? "indeterminate" : table.getIsAllPageRowsSelected()
        }
        onCheckedChange={(checked) => table.toggleAllPageRowsSelected(checked === true)}
      />
    ),
    cell: ({ row }) => (
      <Checkbox
        aria-label={t("list.select", { name: nameOf(row.original) })}
        checked={row.getIsSelected()}
        onClick={(event) => event.stopPropagation()}
        onCheckedChange={row.getToggleSelectedHandler()}
      />
    ),
  });
}

interface ListToolbarProps {
  heading: string;
  description?: string;
  searchLabel: string;
  filters: ListFilter[];
  state: ListControls;
  /** Buttons next to the heading. */
  actions?: ReactNode;
  /** Replaces the filters while rows are selected. */
  selection?: ReactNode;
}

/** Heading, filters and search. Must be rendered inside the DataTable, which provides the search. */
const ListToolbar = (props: ListToolbarProps) => {
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
      {selection || (
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
                {t("list.clearFilters")}
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

export interface ListFilter {
  id: string;
  label: string;
  options: { value: string; label: string }[];
  /** Allows several values. */
  several?: boolean;
}

interface FilterMenuProps {
  filter: ListFilter;
  chosen: string[];
  onChange: (values: string[]) => void;
}

/** A filter: its name, its values, and a menu. */
const FilterMenu = ({ filter, chosen, onChange }: FilterMenuProps) => {
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
            <DropdownMenu.Item onSelect={() => onChange([])}>
              {t("list.clearFilter")}
            </DropdownMenu.Item>
          </>
        )}
      </DropdownMenu.Content>
    </DropdownMenu>
  );
};
