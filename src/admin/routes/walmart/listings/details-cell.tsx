import { useTranslation } from "react-i18next";
import type { AdminWalmartListing } from "../../../../types";
import { problemsOf } from "./listing-values";
import { LongText } from "../../../components/list/cells";

/** What is wrong with a listing, and what to do: in full where there is room, and on the pointer. */
export const ListingDetailsCell = ({ listing }: { listing: AdminWalmartListing }) => {
  const { t } = useTranslation("walmart");
  const text = problemsOf(listing)
    .map(({ about, text: problem, remedy }) =>
      [about === "offer" ? problem : t(`listings.problems.${about}`, { problem }), remedy]
        .filter(Boolean)
        .join(" "),
    )
    .join(" ");
  return <LongText text={text} />;
};
