import type { Texts } from "../types";
import type en from "./en";

const ordersNl: Texts<typeof en> = {
  description: "Uw Walmart-bestellingen en wat er moet gebeuren.",
  search: "Bestelnummer, SKU of koper",
  empty: "Nog geen bestellingen",
  emptyHint: "Walmart-bestellingen verschijnen hier automatisch binnen twee minuten na de verkoop.",
  cards: "Bestellingen per status",
  acknowledgeAgain: "Opnieuw bevestigen",
  columns: {
    walmartOrder: "Walmart-bestelling",
    medusaOrder: "Medusa-bestelling",
    account: "Account",
    items: "Items",
    ordered: "Besteld ({{zone}})",
    orderedAt: "Besteld",
    shipBy: "Verzenden vóór ({{zone}})",
    deliverBy: "Afleveren vóór ({{zone}})",
    lastUpdate: "Laatst bijgewerkt",
    status: "Status",
    details: "Details",
  },
  flags: {
    cancelRequested: "Annulering aangevraagd",
    returnRequested: "Retour aangevraagd",
    oversold: "Onvoldoende voorraad",
    wfs: "Verzending door Walmart",
    thirdParty: "Verzending door 3PL",
    review: "Controleren",
    replacement: "Vervanging",
  },
  due: {
    label: "Te doen",
    late: "Te late verzending",
    today: "Vandaag verzenden",
    tomorrow: "Morgen verzenden",
    acknowledge: "Bevestigen",
    cancel: "Annuleringsverzoek beantwoorden",
    oversold: "Te weinig voorraad",
    refund: "Beslissen over terugbetaling door Walmart",
    unassigned: "Terugbetaling naar Walmart sturen",
    review: "Bestelling controleren",
  },
  map: {
    title: "Onbekende SKU's",
    description:
      "Geen variant in deze winkel heeft deze SKU's. Kies wat er is besteld: de koppeling wordt onthouden en alle wachtende bestellingen worden geïmporteerd.",
    action: "SKU koppelen",
    actionFor: "SKU koppelen: {{sku}}",
    pick: "Kiezen",
    pickFor: "{{name}} kiezen",
    imported: "{{sku}} gekoppeld en de bestelling geïmporteerd.",
    mapped:
      "{{sku}} gekoppeld. De bestelling wordt geïmporteerd zodra ook de andere SKU's bekend zijn.",
  },
  review: {
    title: "Controleer deze bestelling",
    done: "Markeren als gecontroleerd",
  },
  facts: {
    fulfilledBy: "Verzending door",
    wfs: "Walmart (WFS)",
    third_party: "Logistieke dienstverlener (3PL)",
    shipNode: "Verzendlocatie bij Walmart",
    shippingProgram: "Bezorgprogramma",
    promisedCarrier: "Beloofde verzenddienst",
  },
  returns: {
    label: "Retouren",
    requested: "Retour aangevraagd",
    none: "Geen retour",
  },
  bulk: {
    retrying_one: "Nieuwe poging voor {{count}} bestelling",
    retrying_other: "Nieuwe poging voor {{count}} bestellingen",
    retried_one: "De mislukte updates van {{count}} bestelling worden opnieuw verzonden.",
    retried_other: "De mislukte updates van {{count}} bestellingen worden opnieuw verzonden.",
    resolving_one: "{{count}} bestelling als opgelost markeren",
    resolving_other: "{{count}} bestellingen als opgelost markeren",
    resolved_one: "{{count}} bestelling gemarkeerd als opgelost.",
    resolved_other: "{{count}} bestellingen gemarkeerd als opgelost.",
    acknowledging_one: "{{count}} bestelling opnieuw bevestigen",
    acknowledging_other: "{{count}} bestellingen opnieuw bevestigen",
    acknowledged_one:
      "{{count}} bestelling bij Walmart gecontroleerd. Ontbrekende bevestigingen worden verzonden.",
    acknowledged_other:
      "{{count}} bestellingen bij Walmart gecontroleerd. Ontbrekende bevestigingen worden verzonden.",
  },
  export: {
    running: "Bestellingen exporteren",
    done_one: "{{count}} bestelling geëxporteerd.",
    done_other: "{{count}} bestellingen geëxporteerd.",
  },
  import: {
    action: "Importeren",
    title: "Bestellingen importeren",
    description:
      "Bestellingen komen automatisch binnen. Importeer hier bestellingen van voordat u het account koppelde, of bestellingen die ontbreken.",
    since: "Alle bestellingen sinds een datum",
    numbers: "Bestellingen op nummer",
    day: "Geplaatst op of na",
    list: "Bestelnummers (PO)",
    sinceHint: "Walmart bewaart bestellingen 180 dagen.",
    numbersHint: "Scheid meerdere nummers met spaties, komma's of regeleinden.",
    start: "Importeren",
    running: "Bestellingen van Walmart importeren",
    done: "Geïmporteerd: {{imported}}. Bijgewerkt: {{updated}}.",
  },
  redact: {
    action: "Klantgegevens verwijderen",
    title: "Persoonsgegevens verwijderen?",
    description:
      "De naam, het adres, het telefoonnummer en het e-mailadres worden verwijderd uit de Walmart-gegevens van deze bestelling, de retouren en de activiteit. Dit kan niet ongedaan worden gemaakt. De bestelling in Medusa houdt een eigen kopie.",
    notImported:
      "De naam, het adres, het telefoonnummer en het e-mailadres worden verwijderd uit de Walmart-gegevens van deze bestelling. Dit kan niet ongedaan worden gemaakt. De bestelling kan daarna niet meer worden geïmporteerd: verzend of annuleer haar in Seller Center.",
    confirm: "Gegevens verwijderen",
    toast: "De klantgegevens zijn verwijderd.",
    done: "Klantgegevens verwijderd op {{date}}",
  },
  drawer: {
    title: "Walmart-bestelling {{number}}",
    description: "Details van deze bestelling.",
    openMedusa: "Medusa-bestelling openen",
    allActivity: "Alle activiteit bekijken",
    rawData: "Ruwe Walmart-gegevens",
    refresh: "Vernieuwen vanuit Walmart",
  },
};

export default ordersNl;
