import type { ItemProblem } from "./item-source";
import type { JsonSchema } from "./json-schema";

/** Questions whose names make no sentence. */
const QUESTIONS: Record<string, string> = {
  isProp65WarningRequired: "a Prop 65 warning is required",
  has_written_warranty: "the product has a written warranty",
  MustShipAlone: "the product must ship alone",
  shipsInOriginalPackaging: "the product ships in its original packaging",
  chemicalAerosolPesticide: "the product contains a chemical, an aerosol or a pesticide",
  electronicsIndicator: "the product contains an electronic component",
  expiration_date_required: "the product expires",
  has_nrtl_listing_certification: "the product has an NRTL listing certification",
  IsPreorder: "the product is a preorder",
  zippered: "the product has a zipper",
  isAssemblyRequired: "assembly is required",
  has_ingredient_list: "the product has a list of ingredients",
  batteriesRequired: "batteries are required",
};

/** How an attribute without a value is said: what is required, and what to do. */
export function requiredText(
  name: string,
  label: string,
  schema: JsonSchema | undefined,
  because: string | null,
): Pick<ItemProblem, "message" | "remedy"> {
  const reason = because ? ` because ${because}` : "";
  const elsewhere = "or set a rule for the attribute in the account settings.";
  if (!isQuestion(schema)) {
    return {
      message: `${label} is required${reason}.`,
      remedy: `Enter a value for this variant, ${elsewhere}`,
    };
  }
  const clause = (Object.hasOwn(QUESTIONS, name) && QUESTIONS[name]) || clauseOf(label);
  return {
    message: clause
      ? `Say whether ${clause}. Walmart requires an answer${reason}.`
      : `"${label.replace(/\?$/, "")}" has no answer. Walmart requires one${reason}.`,
    remedy: `Choose a value for this variant, ${elsewhere}`,
  };
}

/** Whether the answers are Yes, No, and perhaps a kind of Yes. */
function isQuestion(schema: JsonSchema | undefined): boolean {
  const answers = (schema?.enum ?? []).map(String);
  return answers.length >= 2 && answers.every((answer) => /^(yes|no)\b/i.test(answer));
}

/** "Is Assembly Required" is "assembly is required", "Has Cover" "the product has cover". */
function clauseOf(label: string): string | null {
  const words = label.replace(/\?$/, "").split(/\s+/).map(lower);
  const [verb = "", ...rest] = words;
  const text = rest.join(" ");
  if (text === "") return null;
  const last = rest.at(-1) ?? "";
  const isPassive = rest.length > 1 && /^(required|included|needed|allowed|permitted)$/.test(last);
  switch (verb) {
    case "is":
    case "are":
      return isPassive
        ? `${rest.slice(0, -1).join(" ")} ${verb} ${last}`
        : `the product is ${text}`;
    case "has":
    case "contains":
    case "must":
    case "ships":
    case "can":
      return `the product ${verb} ${text}`;
    default:
      return null;
  }
}

/** Abbreviations and words with digits keep their spelling. */
function lower(word: string): string {
  return /\d|^[A-Z]{2,}\b/.test(word) ? word : word.toLowerCase();
}
