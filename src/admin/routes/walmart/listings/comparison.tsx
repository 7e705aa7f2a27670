import { Spinner } from "@medusajs/icons";
import { Table, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { PageLink } from "../../../components/feedback/links";
import { Notice } from "../../../components/feedback/notice";
import { listingPage } from "../../../pages";

export interface ComparisonColumn<TRow> {
  head: ReactNode;
  cell: (row: TRow) => ReactNode;
  headClass?: string;
  cellClass?: string;
}

interface ComparisonTableProps<TRow> {
  /** What is compared, for screen readers. */
  label: string;
  rows: readonly TRow[];
  keyOf: (row: TRow) => string;
  columns: ComparisonColumn<TRow>[];
}

/** Values of listings next to what Walmart shows. */
export const ComparisonTable = <TRow,>({
  label,
  rows,
  keyOf,
  columns,
}: ComparisonTableProps<TRow>) => (
  <div className="overflow-x-auto" role="region" aria-label={label} tabIndex={0}>
    <Table>
      <Table.Header>
        <Table.Row>
          {columns.map(({ head, headClass }, index) => (
            <Table.HeaderCell key={index} className={headClass}>
              {head}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body className="border-b-0">
        {rows.map((row) => (
          <Table.Row key={keyOf(row)} className="last-of-type:border-b-0">
            {columns.map(({ cell, cellClass }, index) => (
              <Table.Cell key={index} className={cellClass}>
                {cell(row)}
              </Table.Cell>
            ))}
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  </div>
);

/** The SKU of a row, which opens its listing. */
export const skuColumn = <
  TRow extends { listing_id: string; sku: string },
>(): ComparisonColumn<TRow> => ({
  head: "SKU",
  cell: ({ listing_id, sku }) => <PageLink to={listingPage(listing_id)}>{sku}</PageLink>,
});

/** Shown while values are read. */
export const Working = ({ text }: { text: string }) => (
  <div role="status" className="flex items-center gap-x-2 px-6 py-4">
    <Spinner className="text-ui-fg-subtle animate-spin" aria-hidden />
    <Text size="small" className="text-ui-fg-subtle">
      {text}
    </Text>
  </div>
);

const PROBLEMS_SHOWN = 5;

/** Why some values could not be read at Walmart; nothing if all could. */
export const ReadProblems = ({ problems }: { problems: readonly string[] }) => {
  const { t } = useTranslation("walmart");
  if (problems.length === 0) return null;
  return (
    <div className="px-6 py-4">
      <Notice variant="warning" title={t("listings.dryRun.incomplete")}>
        {problems.slice(0, PROBLEMS_SHOWN).map((problem) => (
          <p key={problem}>{problem}</p>
        ))}
      </Notice>
    </div>
  );
};
