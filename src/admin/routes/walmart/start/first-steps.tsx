import { CheckCircleSolid } from "@medusajs/icons";
import { Button, clx, Container, Heading, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { accountPage } from "../../../pages";
import { NEW_ACCOUNT } from "../settings/accounts/account-form";

interface FirstStepsProps {
  isConnected: boolean;
  /** An account imports orders. */
  isLive: boolean;
  hasListings: boolean;
}

/** The steps from an empty store to the first sale. */
export const FirstSteps = ({ isConnected, isLive, hasListings }: FirstStepsProps) => {
  const { t } = useTranslation("walmart");
  const steps = [
    { id: "connect", done: isConnected, to: accountPage(NEW_ACCOUNT) },
    // Its buttons follow, one part for each account.
    { id: "live", done: isLive, to: null },
    { id: "sell", done: false, to: hasListings ? null : "/walmart/listings" },
  ];
  const next = steps.findIndex(({ done }) => !done);
  return (
    <Container className="p-0">
      <div className="border-b px-6 py-4">
        <Heading level="h1">{t("overview.steps.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("overview.steps.description")}
        </Text>
      </div>
      <ol className="grid grid-cols-1 divide-y md:grid-cols-3 md:divide-x md:divide-y-0">
        {steps.map(({ id, done, to }, index) => (
          <li key={id} className="flex flex-col items-start gap-y-2 px-6 py-5">
            <div className="flex items-center gap-x-2">
              {done ? (
                <CheckCircleSolid className="text-ui-tag-green-icon" aria-hidden />
              ) : (
                <span
                  aria-hidden
                  className={clx(
                    "txt-compact-xsmall-plus flex size-5 items-center justify-center rounded-full",
                    index === next
                      ? "bg-ui-bg-interactive text-ui-fg-on-color"
                      : "bg-ui-bg-component text-ui-fg-subtle",
                  )}
                >
                  {index + 1}
                </span>
              )}
              <Text weight="plus">{t(`overview.steps.${id}`)}</Text>
              {done && <span className="sr-only">{t("overview.steps.done")}</span>}
            </div>
            <Text size="small" className="text-ui-fg-subtle text-pretty">
              {t(`overview.steps.${id}Hint`)}
            </Text>
            {index === next && to && (
              <Button size="small" asChild className="mt-1">
                <Link to={to}>{t(`overview.steps.${id}Action`)}</Link>
              </Button>
            )}
          </li>
        ))}
      </ol>
    </Container>
  );
};
