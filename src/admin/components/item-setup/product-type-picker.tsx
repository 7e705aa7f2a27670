import { Button, Input, Text } from "@medusajs/ui";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useDebounced } from "../../hooks/api/catalog";
import { useProductTypes, useSuggestedTypes } from "../../hooks/api/item-setup";

interface ProductTypePickerProps {
  accountId: string;
  /** Shown first: what Walmart or a rule says. */
  suggested: string | null;
  /** Types whose names fit it are offered while nothing is searched. */
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
  const similar = useSuggestedTypes(title, accountId);
  const found = useProductTypes(q, accountId);
  const offered = [
    ...(suggested ? [{ name: suggested, path: [] as string[] }] : []),
    ...(similar.data ?? []),
  ];
  const shown = [...(q === "" ? offered : []), ...(found.data?.types ?? [])].filter(
    ({ name }, index, all) => all.findIndex((other) => other.name === name) === index,
  );
  const isOffered = (name: string) => offered.some((each) => each.name === name);

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
                {[isOffered(name) && t("setup.type.suggested"), path.join(" › ")]
                  .filter(Boolean)
                  .join(" · ")}
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
