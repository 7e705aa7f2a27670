import { CheckCircle, ChevronRightMini } from "@medusajs/icons";
import { Container, Heading, StatusBadge, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminWalmartOverview } from "../../../types";
import { needsOf } from "./needs";

/** What waits for the merchant; each leads to the orders that it is about. */
export const NeedsSection = ({ overview }: { overview: AdminWalmartOverview }) => {
  const { t } = useTranslation("walmart");
  const needs = needsOf(overview);
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("overview.needs.title")}
      </Heading>
      {needs.length === 0 ? (
        <div className="flex items-center gap-x-2 px-6 py-4">
          <CheckCircle className="text-ui-tag-green-icon" aria-hidden />
          <Text size="small" className="text-ui-fg-subtle">
            {t("overview.needs.nothing")}
          </Text>
        </div>
      ) : (
        <ul className="divide-y">
          {needs.map(({ id, count, to, color }) => (
            <li key={id}>
              <Link
                to={to}
                className="hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus flex items-center justify-between gap-x-4 px-6 py-3 outline-none"
              >
                <StatusBadge color={color}>{t(`overview.needs.${id}`, { count })}</StatusBadge>
                <span className="text-ui-fg-base flex items-center gap-x-2">
                  <Text as="span" weight="plus" className="tabular-nums">
                    {count}
                  </Text>
                  <ChevronRightMini className="text-ui-fg-subtle" aria-hidden />
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Container>
  );
};
