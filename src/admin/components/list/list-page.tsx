import {
  Button,
  clx,
  Skeleton,
  StatusBadge,
  Text,
  toast,
  type DataTableColumnDef,
} from "@medusajs/ui";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { MAX_LIST_LIMIT } from "../../../types";
import type { BadgeColor } from "../../format/badge-colors";
import { saveFile } from "../../format/csv";
import type { ListControls, ListState } from "../../hooks/use-list-state";
import { useRows, type RowSource } from "../../hooks/use-rows";
import { runTask } from "../../tasks/tasks";
import { SectionPage } from "../section/section-page";
import { useAccountFilter } from "./cells";
import { ListTable, type ListFilter } from "./list-table";
import type { Selection } from "./use-selection";

interface ListPageProps<TRow extends { id: string }, TParams> {
  /** Its name is also the group of the page's texts. */
  source: RowSource<TRow, TParams>;
  state: ListControls;
  /** The request for the state in the URL. */
  params: (state: ListState) => TParams;
  /** The account filter is added if there are several accounts. */
  filters: ListFilter[];
  columns: DataTableColumnDef<TRow>[];
  onOpen: (row: TRow) => void;
  /** Counts above the list. */
  cards?: StatusCard[];
  /** The file of an export; no export without it. */
  csv?: (rows: TRow[]) => string;
  /** Next to the heading, after the export button. A function must render the export itself. */
  actions?: ReactNode | ((exportAll: () => void) => ReactNode);
  selection?: {
    /** The name of a row, for screen readers. */
    nameOf: (row: TRow) => string;
    /** Actions on the selected rows. */
    actions: (rows: TRow[], clear: () => void, exportButton: ReactNode) => ReactNode;
  };
  /** Drawers. */
  children?: ReactNode;
}

/** A page with a list: counts, search, filters, table, export and bulk actions. */
export const ListPage = <TRow extends { id: string }, TParams>({
  source,
  state,
  params,
  filters,
  columns,
  onOpen,
  cards,
  csv,
  actions,
  selection,
  children,
}: ListPageProps<TRow, TParams>) => {
  const { t } = useTranslation("walmart");
  const { name } = source;
  const { data, error, refetch } = useRows(source, state, params);
  const accountFilter = useAccountFilter();
  const { exportAll, exportSelected } = useExport(source, csv, () => params(state));
  const exportButton = (onClick: () => void, disabled = false) => (
    <Button size="small" variant="secondary" disabled={disabled} onClick={onClick}>
      {t("list.export")}
    </Button>
  );

  return (
    <SectionPage>
      {cards && <StatusCards label={t(`${name}.cards`)} cards={cards} state={state} />}
      <ListTable<TRow>
        heading={t(`nav.${name}`)}
        description={t(`${name}.description`)}
        searchLabel={t(`${name}.search`)}
        filters={[...filters, ...accountFilter]}
        state={state}
        columns={columns}
        rows={data?.rows}
        count={data?.count}
        error={error}
        onTryAgain={() => void refetch()}
        onOpen={onOpen}
        empty={{ heading: t(`${name}.empty`), description: t(`${name}.emptyHint`) }}
        actions={
          typeof actions === "function" ? (
            actions(exportAll)
          ) : (
            <>
              {csv && exportButton(exportAll, !data?.count)}
              {actions}
            </>
          )
        }
        selection={
          selection && {
            nameOf: selection.nameOf,
            bar: (selected) => (
              <SelectionBar
                selection={selected}
                count={data?.count ?? 0}
                readAll={() => readAll(source.read, params(state), () => undefined)}
              >
                {selection.actions(
                  selected.rows,
                  selected.clear,
                  exportButton(() => exportSelected(selected.rows)),
                )}
              </SelectionBar>
            ),
          }
        }
      />
      {children}
    </SectionPage>
  );
};

interface SelectionBarProps<TRow> {
  selection: Selection<TRow>;
  /** Of all pages. */
  count: number;
  /** Reads the rows of all pages. */
  readAll: () => Promise<TRow[]>;
  /** Actions on the selected rows. */
  children: ReactNode;
}

const SelectionBar = <TRow,>(props: SelectionBarProps<TRow>) => {
  const { selection, children } = props;
  const { t } = useTranslation("walmart");
  const [isReading, setReading] = useState(false);
  const count = selection.rows.length;
  const extend = () => {
    if (selection.isAll) return selection.selectPage();
    setReading(true);
    props
      .readAll()
      .then(selection.selectAll, (error: Error) => toast.error(error.message))
      .finally(() => setReading(false));
  };
  return (
    <div
      role="toolbar"
      aria-label={t("list.selected", { count })}
      className="bg-ui-bg-subtle -mx-2 flex flex-wrap items-center gap-2 rounded-lg px-2 py-1.5"
    >
      <Text size="small" weight="plus" className="px-2">
        {t("list.selected", { count })}
      </Text>
      {(selection.isExtensible || selection.isAll) && (
        <Button size="small" variant="transparent" isLoading={isReading} onClick={extend}>
          {selection.isAll
            ? t("list.selectPageOnly")
            : t("list.selectMatching", { count: props.count })}
        </Button>
      )}
      {children}
      <Button size="small" variant="transparent" onClick={selection.clear}>
        {t("list.clearSelection")}
      </Button>
    </div>
  );
};

export interface StatusCard {
  id: string;
  label: string;
  color: BadgeColor;
  /** Undefined while loading. */
  count: number | undefined;
  /** The filter that the card sets; by default `status` to the card's id. */
  filter?: { id: string; value: string };
}

interface StatusCardsProps {
  /** What is counted, for screen readers. */
  label: string;
  cards: StatusCard[];
  /** The list that a click filters. */
  state: ListControls;
}

/** Counts by status. A click filters the list, a second click clears the filter. */
const StatusCards = ({ label, cards, state }: StatusCardsProps) => {
  const shown = cards.map((card) => {
    const { id, value } = card.filter ?? { id: "status", value: card.id };
    const values = state.filters[id] ?? [];
    const chosen = values.length === 1 && values[0] === value;
    return { ...card, chosen, onChoose: () => state.setFilter(id, chosen ? [] : [value]) };
  });
  return (
    <ul
      aria-label={label}
      className="-mx-3 flex gap-2 overflow-x-auto px-3 py-0.5 [scrollbar-width:none]"
    >
      {shown.map(({ id, label: name, color, count, chosen, onChoose }) => (
        <li key={id} className="min-w-max flex-1 basis-28">
          <button
            type="button"
            aria-pressed={chosen}
            onClick={onChoose}
            className={clx(
              "bg-ui-bg-base flex w-full flex-col items-start gap-y-1 rounded-lg px-4 py-3 text-left outline-none transition-colors",
              "hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus",
              chosen ? "shadow-borders-interactive-with-active" : "shadow-elevation-card-rest",
            )}
          >
            <StatusBadge color={color} className="whitespace-nowrap">
              {name}
            </StatusBadge>
            {count === undefined ? (
              <Skeleton className="my-1 h-5 w-8 rounded-md" />
            ) : (
              <Text size="xlarge" leading="compact" weight="plus" className="tabular-nums">
                {count}
              </Text>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
};

/** All rows that match the filters, read page by page. */
async function readAll<TRow extends { id: string }, TParams>(
  read: RowSource<TRow, TParams>["read"],
  params: TParams,
  onProgress: (done: number, total: number) => void,
): Promise<TRow[]> {
  const all = new Map<string, TRow>();
  for (let offset = 0; ; offset += MAX_LIST_LIMIT) {
    const { rows, count } = await read({ ...params, limit: MAX_LIST_LIMIT, offset });
    // A new row moves others to the next page, so rows can repeat.
    rows.forEach((row) => all.set(row.id, row));
    onProgress(Math.min(all.size, count), count);
    if (rows.length < MAX_LIST_LIMIT) {
      return [...all.values()];
    }
  }
}

/** Saves the selected rows, or all that match the filters, as a CSV file. */
function useExport<TRow extends { id: string }, TParams>(
  { name, read }: RowSource<TRow, TParams>,
  csv: ((rows: TRow[]) => string) | undefined,
  params: () => TParams,
) {
  const { t } = useTranslation("walmart");
  const exportSelected = (rows: TRow[]) => {
    if (!csv) return;
    const file = `walmart-${name}-${new Date().toISOString().slice(0, 10)}.csv`;
    saveFile(file, csv(rows), "text/csv;charset=utf-8");
  };
  const exportAll = async () => {
    const task = await runTask(t(`${name}.export.running`), async (report) => {
      const rows = await readAll(read, params(), (done, total) => report({ done, total }));
      exportSelected(rows);
      return { message: t(`${name}.export.done`, { count: rows.length }) };
    });
    if (task?.state === "failed") {
      toast.error(task.problems.join("\n"));
    }
  };
  return { exportSelected, exportAll: () => void exportAll() };
}
