interface JsonViewProps {
  value: unknown;
  /** What it is, for screen readers. */
  label: string;
}

/** Data as it is. Can be scrolled with the keyboard too. */
export const JsonView = ({ value, label }: JsonViewProps) => (
  <pre
    role="region"
    aria-label={label}
    tabIndex={0}
    className="bg-ui-bg-subtle text-ui-fg-subtle shadow-borders-base txt-compact-xsmall focus-visible:shadow-borders-focus max-h-96 overflow-auto whitespace-pre-wrap break-all rounded-lg p-3 font-mono outline-none"
  >
    {typeof value === "string" ? value : JSON.stringify(value, null, 2)}
  </pre>
);
