import { CheckCircleSolid } from "@medusajs/icons";
import { Button, Container, Heading, Text, clx } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";

interface FirstStepsProps {
  isConnected: boolean;
  hasListings: boolean;
}

/** The way from an empty store to the first sale. */
export const FirstSteps = ({ isConnected, hasListings }: FirstStepsProps) => {
  const { t } = useTranslation("walmart");
  const steps = [
    { id: "connect", done: isConnected, to: "/walmart/settings" },
    { id: "list", done: hasListings, to: "/walmart/listings" },
    { id: "sell", done: false, to: "/walmart/orders" },
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
            {index === next && id !== "sell" && (
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
