import { Container, Heading, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminWalmartDeadline, AdminWalmartOverview } from "../../../types";
import { TimeCell } from "../../components/list/cells";
import { useFormat } from "../../hooks/use-format";
import { orderPage, ordersPage, returnPage } from "../../pages";

const SHOWN = 6;

function pageOf({ walmart_return_id, walmart_order_id }: AdminWalmartDeadline): string {
  if (walmart_return_id) {
    return returnPage(walmart_return_id);
  }
  return walmart_order_id ? orderPage(walmart_order_id) : ordersPage();
}

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
          {deadlines.map((deadline) => (
            <li
              key={`${deadline.kind} ${deadline.walmart_return_id ?? deadline.walmart_order_id}`}
              className="txt-small flex items-center justify-between gap-x-4 px-6 py-1.5"
            >
              <div className="min-w-0">
                <Text size="small" leading="compact" className="text-ui-fg-subtle">
                  {t(`overview.deadlines.${deadline.kind}`, { defaultValue: deadline.kind })}
                </Text>
                <Link
                  to={pageOf(deadline)}
                  className="text-ui-fg-interactive-hover hover:underline focus-visible:shadow-borders-focus rounded-sm tabular-nums outline-none"
                >
                  {deadline.return_order_id ?? deadline.purchase_order_id}
                </Link>
              </div>
              <div className="text-ui-fg-subtle text-right">
                <TimeCell at={deadline.at} now={now} left />
              </div>
            </li>
          ))}
        </ul>
      )}
    </Container>
  );
};
