import { Button } from "@medusajs/ui";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { type AdminWalmartProblem, isProblemCode, PROBLEM_TEXTS } from "../../../types";

interface ProblemTexts {
  summary: string;
  remedy: string;
}

/** What happened and what to do, in the merchant's language; in English if a newer server sends an unknown code. */
export function useProblemTexts(): (problem: AdminWalmartProblem) => ProblemTexts {
  const { t } = useTranslation("walmart");
  return ({ code, params, summary, remedy }) => {
    if (!isProblemCode(code)) return { summary, remedy };
    // Some failures of updates have a remedy of their own.
    const isUsual = !remedy || !code.startsWith("update_") || remedy === PROBLEM_TEXTS[code].remedy;
    return {
      summary: t(`problems.${code}.summary`, { ...params, defaultValue: summary }),
      remedy: isUsual ? t(`problems.${code}.remedy`, { ...params, defaultValue: remedy }) : remedy,
    };
  };
}

/** The store's own texts are plain. Walmart's have codes and ids, and are folded. */
function plainDetails({ origin, code, details }: AdminWalmartProblem): string | null {
  return origin === "walmart" && code !== "review" ? null : details;
}

/** A problem as one line, for lists. */
export function useProblemLine(): (problem: AdminWalmartProblem) => string {
  const textsOf = useProblemTexts();
  return (problem) => {
    const { summary, remedy } = textsOf(problem);
    return [summary, plainDetails(problem), remedy].filter(Boolean).join(" ");
  };
}

/** A problem in three parts: what happened, what to do, and the details, folded if they are Walmart's. */
export const ProblemText = ({ problem }: { problem: AdminWalmartProblem }) => {
  const { t } = useTranslation("walmart");
  const textsOf = useProblemTexts();
  const detailsId = useId();
  const [isOpen, setOpen] = useState(false);
  const { summary, remedy } = textsOf(problem);
  const plain = plainDetails(problem);
  const folded = plain ? null : problem.details;

  return (
    <div className="flex flex-col gap-y-1">
      <p>{summary}</p>
      {plain && <p>{plain}</p>}
      {remedy && <p>{remedy}</p>}
      {folded && (
        <>
          <Button
            size="small"
            variant="transparent"
            className="-mx-2 w-fit"
            aria-expanded={isOpen}
            aria-controls={detailsId}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? t("problem.hideDetails") : t("problem.showDetails")}
          </Button>
          <p id={detailsId} hidden={!isOpen} className="break-words">
            {t("problem.response", { text: folded })}
          </p>
        </>
      )}
    </div>
  );
};
