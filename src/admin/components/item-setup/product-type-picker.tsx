import { Button, Input, Text } from "@medusajs/ui";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useDebounced } from "../../hooks/api/catalog";
import { useProductTypes } from "../../hooks/api/item-setup";

interface ProductTypePickerProps {
  accountId: string;
  /** Shown first: what Walmart or a rule says. */
  suggested: string | null;
  /** Finds similar product types while nothing is searched. */
  title: string | null;
  isPending?: boolean;
  onPick: (name: string) => void;
}

/** A searchable list of Walmart's product types. */
export const ProductTypePicker = ({
  accountId,
  suggested,
  title,
  isPending = false,
  onPick,
}: ProductTypePickerProps) => {
  const { t } = useTranslation("walmart");
  const id = useId();
  const [text, setText] = useState("");
  const q = useDebounced(text.trim());
  const similar = useProductTypes(lastWord(title), accountId, q === "" && lastWord(title) !== "");
  const found = useProductTypes(q, accountId);
  const first =
    q === ""
      ? [...(suggested ? [{ name: suggested, path: [] }] : []), ...(similar.data?.types ?? [])]
      : [];
  const shown = [...first, ...(found.data?.types ?? [])].filter(
    ({ name }, index, all) => all.findIndex((other) => other.name === name) === index,
  );

  return (
    <div className="flex flex-col gap-y-2">
      <Input
        type="search"
        size="small"
        value={text}
        aria-label={t("setup.type.search")}
        aria-controls={id}
        placeholder={t("setup.type.search")}
        onChange={(event) => setText(event.target.value)}
      />
      <ul
        id={id}
        className="shadow-elevation-card-rest max-h-72 divide-y overflow-y-auto rounded-lg empty:hidden"
      >
        {shown.map(({ name, path }) => (
          <li key={name} className="flex items-center justify-between gap-x-4 p-3">
            <div className="min-w-0">
              <Text size="small" leading="compact" weight="plus" className="break-words">
                {name}
              </Text>
              <Text size="xsmall" className="text-ui-fg-subtle">
                {name === suggested ? t("setup.type.suggested") : path.join(" › ")}
              </Text>
            </div>
            <Button
              type="button"
              size="small"
              variant="secondary"
              disabled={isPending}
              aria-label={t("setup.type.chooseThis", { name })}
              onClick={() => onPick(name)}
            >
              {t("setup.type.choose")}
            </Button>
          </li>
        ))}
      </ul>
      {found.error && (
        <Text size="small" role="alert" className="text-ui-fg-error">
          {found.error.message}
        </Text>
      )}
      {found.data && shown.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("setup.type.none")}
        </Text>
      )}
    </div>
  );
};

/** The word that says what a product is: the last one of its name, before a size or color. */
function lastWord(title: string | null): string {
  const words = (title ?? "").split(/\s[-–/|]\s|,/)[0]?.split(/\s+/) ?? [];
  return words.filter((word) => /^[\p{Letter}-]{3,}$/u.test(word)).at(-1) ?? "";
}
