import { ArrowUpRightMini } from "@medusajs/icons";
import { clx, Copy } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { safeUrl } from "../../format/safe-url";

const LINK =
  "text-ui-fg-interactive-hover hover:underline focus-visible:shadow-borders-focus rounded-sm outline-none";

interface PageLinkProps {
  to: string;
  children: ReactNode;
  title?: string;
  className?: string;
}

/** A link to another page of the admin. */
export const PageLink = ({ to, children, title, className }: PageLinkProps) => (
  <Link to={to} title={title} className={clx(LINK, className)}>
    {children}
  </Link>
);

interface ExternalLinkProps {
  href: string | null | undefined;
  children: ReactNode;
  /** The accessible name, if the text alone is unclear. */
  label?: string;
  className?: string;
}

/** A link that opens in a new tab. Without a safe URL, only its text. */
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
      className={clx(LINK, "inline-flex min-w-0 items-center transition-colors", className)}
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

interface CopyButtonProps {
  content: string;
  /** What is copied, for screen readers. */
  what: string;
}

export const CopyButton = ({ content, what }: CopyButtonProps) => {
  const { t } = useTranslation("walmart");
  return (
    <Copy
      content={content}
      variant="mini"
      aria-label={t("actions.copy", { what })}
      className="text-ui-fg-subtle focus-visible:shadow-borders-focus shrink-0 rounded-sm outline-none"
    />
  );
};
