import { clx, Skeleton, StatusBadge, Text } from "@medusajs/ui";
import type { BadgeColor } from "../../format/badge-colors";
import type { ListControls } from "../../hooks/use-list-state";

export interface StatusCard {
  id: string;
  label: string;
  color: BadgeColor;
  /** Undefined while it is being counted. */
  count: number | undefined;
  /** What shows its rows alone; `status` being the card's id if left out. */
  filter?: { id: string; value: string };
}

interface StatusCardsProps {
  /** What is counted, for screen readers. */
  label: string;
  cards: StatusCard[];
  /** The list that a click filters. */
  state: ListControls;
}

/** How many rows are in which status; a click shows them alone, another one shows all again. */
export const StatusCards = ({ label, cards, state }: StatusCardsProps) => {
  const shown = cards.map((card) => {
    const { id, value } = card.filter ?? { id: "status", value: card.id };
    const values = state.filters[id] ?? [];
    const chosen = values.length === 1 && values[0] === value;
    return { ...card, chosen, onChoose: () => state.setFilter(id, chosen ? [] : [value]) };
  });
  return (
    <ul
      aria-label={label}
      className="-mx-3 flex gap-2 overflow-x-auto px-3 py-0.5 [scrollbar-width:none]"
    >
      {shown.map(({ id, label: name, color, count, chosen, onChoose }) => (
        <li key={id} className="min-w-max flex-1 basis-28">
          <button
            type="button"
            aria-pressed={chosen}
            onClick={onChoose}
            className={clx(
              "bg-ui-bg-base flex w-full flex-col items-start gap-y-1 rounded-lg px-4 py-3 text-left outline-none transition-colors",
              "hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus",
              chosen ? "shadow-borders-interactive-with-active" : "shadow-elevation-card-rest",
            )}
          >
            <StatusBadge color={color} className="whitespace-nowrap">
              {name}
            </StatusBadge>
            {count === undefined ? (
              <Skeleton className="my-1 h-5 w-8 rounded-md" />
            ) : (
              <Text size="xlarge" leading="compact" weight="plus" className="tabular-nums">
                {count}
              </Text>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
};
