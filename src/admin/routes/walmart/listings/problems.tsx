import { useTranslation } from "react-i18next";
import type { AdminWalmartListing } from "../../../../types";
import { problemsOf } from "./listing-values";
import { Notice } from "../../../components/feedback/notice";

/** What is wrong with a listing: whose fault it is, which field, Walmart's code, and what to do. */
export const ListingProblems = ({ listing }: { listing: AdminWalmartListing }) => {
  const { t } = useTranslation("walmart");
  const { status, error_origin, error_field, error_code } = listing;
  const problems = problemsOf(listing);
  if (problems.length === 0) {
    return null;
  }
  const isError = status === "error";
  const where = [
    error_field && t("listings.problems.field", { field: error_field }),
    error_code && t("listings.problems.code", { code: error_code }),
  ].filter(Boolean);
  return (
    <div className="px-6 py-4">
      <Notice
        variant={isError ? "error" : "warning"}
        title={isError && error_origin ? t(`error.${error_origin}`) : t(`product.status.${status}`)}
      >
        <ul className="flex flex-col gap-y-1">
          {problems.map(({ about, text, remedy }) => (
            <li key={`${about}-${text}`}>
              {about === "offer" ? text : t(`listings.problems.${about}`, { problem: text })}
              {remedy && <p className="text-ui-fg-base mt-1">{remedy}</p>}
            </li>
          ))}
          {where.length > 0 && <li>{where.join(" · ")}</li>}
        </ul>
      </Notice>
    </div>
  );
};
