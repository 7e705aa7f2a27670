import { Container, Heading, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminWalmartOverview } from "../../../types";
import { orderPage } from "../../lib/pages";
import { TimeCell } from "../orders/time-cell";
import { useFormat } from "../../hooks/use-format";

const SHOWN = 6;

interface DeadlinesSectionProps {
  overview: AdminWalmartOverview;
  now: number;
}

/** What has to be done next, and how much time is left for it. */
export const DeadlinesSection = ({ overview, now }: DeadlinesSectionProps) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const deadlines = overview.deadlines.slice(0, SHOWN);
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("overview.deadlines.title", { zone: format.zone })}
      </Heading>
      {deadlines.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("overview.deadlines.none")}
        </Text>
      ) : (
        <ul className="divide-y">
          {deadlines.map(({ kind, at, ...of }) => (
            <li
              key={`${kind} ${of.walmart_return_id ?? of.walmart_order_id ?? ""}`}
              className="txt-small flex items-center justify-between gap-x-4 px-6 py-1.5"
            >
              <div className="min-w-0">
                <Text size="small" leading="compact" className="text-ui-fg-subtle">
                  {t(`overview.deadlines.${kind}`, { defaultValue: kind })}
                </Text>
                {of.walmart_order_id ? (
                  <Link
                    to={orderPage(of.walmart_order_id)}
                    className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover focus-visible:shadow-borders-focus rounded-sm tabular-nums outline-none"
                  >
                    {of.return_order_id ?? of.purchase_order_id}
                  </Link>
                ) : (
                  <span className="tabular-nums">{of.return_order_id}</span>
                )}
              </div>
              <div className="text-ui-fg-subtle text-right">
                <TimeCell at={at} now={now} left />
              </div>
            </li>
          ))}
        </ul>
      )}
    </Container>
  );
};
