import type { Texts } from "../types";
import type en from "./en";

const ordersNl: Texts<typeof en> = {
  description: "Wat Walmart heeft verkocht en wat ervoor moet gebeuren.",
  search: "Bestelnummer, SKU of koper",
  empty: "Nog geen bestellingen",
  emptyHint: "Bestellingen van Walmart komen binnen twee minuten na de verkoop vanzelf binnen.",
  cards: "Bestellingen per status",
  acknowledgeAgain: "Opnieuw bevestigen",
  columns: {
    walmartOrder: "Walmart-bestelling",
    medusaOrder: "Medusa-bestelling",
    account: "Account",
    items: "Artikelen",
    ordered: "Besteld ({{zone}})",
    orderedPlain: "Besteld",
    shipBy: "Verzenden vóór ({{zone}})",
    deliverBy: "Afleveren vóór ({{zone}})",
    lastUpdate: "Laatste wijziging",
    status: "Status",
    details: "Details bij de status",
  },
  flags: {
    cancelRequested: "Annulering gevraagd",
    returnRequested: "Retour aangemeld",
    oversold: "Te weinig voorraad",
    wfs: "Verzending door Walmart",
    replacement: "Vervanging",
  },
  due: {
    label: "Te doen",
    late: "Te laat verzonden",
    today: "Vandaag verzenden",
    tomorrow: "Morgen verzenden",
    acknowledge: "Bevestigen",
    cancel: "Annuleringsverzoek beantwoorden",
  },
  returns: {
    label: "Retouren",
    requested: "Retour aangemeld",
    none: "Geen retour",
  },
  bulk: {
    retrying_one: "{{count}} bestelling wordt opnieuw verstuurd",
    retrying_other: "{{count}} bestellingen worden opnieuw verstuurd",
    retried_one: "Wat bij {{count}} bestelling mislukte, wordt opnieuw verstuurd.",
    retried_other: "Wat bij {{count}} bestellingen mislukte, wordt opnieuw verstuurd.",
    resolving_one: "{{count}} bestelling wordt als opgelost gemarkeerd",
    resolving_other: "{{count}} bestellingen worden als opgelost gemarkeerd",
    resolved_one: "{{count}} bestelling als opgelost gemarkeerd.",
    resolved_other: "{{count}} bestellingen als opgelost gemarkeerd.",
    acknowledging_one: "{{count}} bestelling wordt opnieuw bevestigd",
    acknowledging_other: "{{count}} bestellingen worden opnieuw bevestigd",
    acknowledged_one:
      "{{count}} bestelling bij Walmart opnieuw gelezen; wat ontbrak, is bevestigd.",
    acknowledged_other:
      "{{count}} bestellingen bij Walmart opnieuw gelezen; wat ontbrak, is bevestigd.",
  },
  export: {
    action: "CSV exporteren",
    running: "Bestellingen worden geëxporteerd",
    done_one: "{{count}} bestelling geëxporteerd.",
    done_other: "{{count}} bestellingen geëxporteerd.",
  },
  import: {
    action: "Importeren",
    title: "Bestellingen importeren",
    description:
      "Bestellingen komen vanzelf binnen. Haal hier op wat is verkocht voordat het account werd verbonden, of een die ontbreekt.",
    since: "Alle bestellingen sinds een dag",
    numbers: "Bestellingen op nummer",
    day: "Geplaatst sinds",
    list: "Nummers van inkooporders (PO)",
    sinceHint: "Walmart bewaart bestellingen 180 dagen.",
    numbersHint: "Een of meer, gescheiden door spaties, komma's of regels.",
    start: "Importeren",
    running: "Bestellingen worden van Walmart geïmporteerd",
    done: "Geïmporteerd: {{imported}}. Al bekend en bijgewerkt: {{updated}}.",
  },
  drawer: {
    title: "Walmart-bestelling {{number}}",
    loading: "Walmart-bestelling",
    description: "Alles wat over deze bestelling bekend is.",
    openMedusa: "Medusa-bestelling openen",
    cancelThere: "Open de Medusa-bestelling om te annuleren wat is gevraagd, of verzend toch.",
    allActivity: "Alle activiteit",
    raw: "Walmarts eigen woorden",
    reread: "Opnieuw lezen bij Walmart",
  },
};

export default ordersNl;
