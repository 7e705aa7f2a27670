import { ArrowUpRightMini } from "@medusajs/icons";
import { clx } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { safeUrl } from "../../format/safe-url";

interface ExternalLinkProps {
  href: string | null | undefined;
  children: ReactNode;
  /** What it leads to, for screen readers, where the text alone does not tell. */
  label?: string;
  className?: string;
}

/** A link out of the admin in a new tab; just its text if there is no link that may be followed. */
export const ExternalLink = ({ href, children, label, className }: ExternalLinkProps) => {
  const { t } = useTranslation("walmart");
  const url = safeUrl(href);
  if (!url) {
    return <span className={className}>{children}</span>;
  }
  return (
    <a
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      title={label}
      className={clx(
        "text-ui-fg-interactive-hover hover:underline focus-visible:shadow-borders-focus inline-flex min-w-0 items-center rounded-sm outline-none transition-colors",
        className,
      )}
    >
      <span className="min-w-0 break-all">
        {label ? (
          <>
            <span aria-hidden>{children}</span>
            <span className="sr-only">{label}</span>
          </>
        ) : (
          children
        )}
        <span className="sr-only"> ({t("actions.openInNewTab")})</span>
      </span>
      <ArrowUpRightMini className="shrink-0" aria-hidden />
    </a>
  );
};
