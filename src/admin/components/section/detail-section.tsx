import { Heading } from "@medusajs/ui";
import type { ReactNode } from "react";

interface DetailSectionProps {
  title: string;
  /** Next to the title. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A titled part of a drawer or a card. */
export const DetailSection = ({ title, aside, children }: DetailSectionProps) => (
  <div className="flex flex-col gap-y-3 px-6 py-4">
    <div className="flex items-center justify-between gap-x-4">
      <DetailHeading>{title}</DetailHeading>
      {aside}
    </div>
    {children}
  </div>
);

/** A heading within a drawer or a card. */
export const DetailHeading = ({ children }: { children: string }) => (
  <Heading level="h3" className="txt-compact-small-plus text-ui-fg-subtle">
    {children}
  </Heading>
);
