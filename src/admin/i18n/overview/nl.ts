import type { Texts } from "../types";
import type en from "./en";

const overviewNl: Texts<typeof en> = {
  loading: "Overzicht laden…",
  failed: "Het overzicht kon niet worden geladen",
  needs: {
    title: "Actie vereist",
    none: "Alles in orde",
    account_not_connected_one: "Account zonder verbinding",
    account_not_connected_other: "Accounts zonder verbinding",
    order_error_one: "Bestelling met een fout",
    order_error_other: "Bestellingen met een fout",
    return_error_one: "Retour met een fout",
    return_error_other: "Retouren met een fout",
    order_late_one: "Te late verzending",
    order_late_other: "Te late verzendingen",
    order_acknowledge_late_one: "Bestelling niet op tijd bevestigd",
    order_acknowledge_late_other: "Bestellingen niet op tijd bevestigd",
    return_due_one: "Retour binnen een dag terug te betalen",
    return_due_other: "Retouren binnen een dag terug te betalen",
    order_cancel_request_one: "Openstaand annuleringsverzoek",
    order_cancel_request_other: "Openstaande annuleringsverzoeken",
    order_oversold_one: "Bestelling met te weinig voorraad",
    order_oversold_other: "Bestellingen met te weinig voorraad",
    order_walmart_refund_one: "Terugbetaling door Walmart te beoordelen",
    order_walmart_refund_other: "Terugbetalingen door Walmart te beoordelen",
    order_medusa_refund_one: "Terugbetaling in Medusa die Walmart niet kent",
    order_medusa_refund_other: "Terugbetalingen in Medusa die Walmart niet kent",
    order_review_one: "Bestelling te controleren",
    order_review_other: "Bestellingen te controleren",
    message_late_one: "Wijziging die Walmart nog niet heeft ontvangen",
    message_late_other: "Wijzigingen die Walmart nog niet heeft ontvangen",
    listing_error_one: "Listing met een fout",
    listing_error_other: "Listings met een fout",
    payout_error_one: "Niet geïmporteerd afrekeningsbestand",
    payout_error_other: "Niet geïmporteerde afrekeningsbestanden",
    payout_difference_one: "Verschil in uitbetalingen te controleren",
    payout_difference_other: "Verschillen in uitbetalingen te controleren",
    feed_late_one: "Feed die Walmart nog niet heeft verwerkt",
    feed_late_other: "Feeds die Walmart nog niet heeft verwerkt",
    value_late_one: "Voorraad of prijs die Walmart nog niet heeft ontvangen",
    value_late_other: "Voorraden of prijzen die Walmart nog niet heeft ontvangen",
    webhook_late_one: "Niet-verwerkte gebeurtenis van Walmart",
    webhook_late_other: "Niet-verwerkte gebeurtenissen van Walmart",
  },
  worklist: {
    noneHint:
      "Wat een beslissing vraagt, verschijnt hier met de knoppen daarvoor. Bestellingen, voorraad en prijzen worden automatisch gesynchroniseerd.",
    count_one: "{{count}} beslissing open",
    count_other: "{{count}} beslissingen open",
    allDone: "Niets te beslissen",
    showAll: "Alles tonen",
    shipAnyway: "Toch verzenden",
    restock: "Voorraad controleren",
    restockSku: "Voorraad van {{sku}}",
    cancelUnits: "Deze stuks annuleren",
    reconnect: "Nieuwe sleutels invoeren",
    look: "Bekijken",
    order_late:
      "De uiterste verzenddatum is verstreken. Verzend wat er nog over is, of annuleer het.",
    order_acknowledge_late:
      "Walmart annuleert bestellingen die niet worden bevestigd. De bevestiging wordt opnieuw verstuurd. Blijft dit zo, bevestig de bestelling dan in Seller Center.",
    order_oversold:
      "Walmart heeft meer verkocht dan er op voorraad was. Vul de voorraad aan en verzend, of annuleer wat niet kan worden verzonden.",
    message_late:
      "Updates wachten al meer dan twee uur. Ze worden opnieuw verstuurd. Blijft dit zo, dan staat de reden in de activiteit.",
    feed_late:
      "Walmart heeft een bulkupdate al meer dan 12 uur niet verwerkt. De listings daarin zijn misschien niet actueel.",
    value_late:
      "Voorraad of prijzen hebben Walmart al meer dan 12 uur niet bereikt. Ze worden opnieuw verstuurd.",
    webhook_late:
      "Gebeurtenissen van Walmart worden niet verwerkt. Bestellingen en retouren komen nog wel binnen met de geplande imports.",
    payout_error:
      "Een afrekeningsbestand kon niet worden geïmporteerd. Bekijk waarom en upload het zo nodig zelf.",
    payout_difference:
      "Bedragen in uitbetalingen zijn anders dan verwacht. Vergelijk ze en beslis.",
  },
  ahead: {
    today_one: "Bestelling vandaag te verzenden",
    today_other: "Bestellingen vandaag te verzenden",
    tomorrow_one: "Bestelling morgen te verzenden",
    tomorrow_other: "Bestellingen morgen te verzenden",
    returns_one: "Openstaande retour",
    returns_other: "Openstaande retouren",
  },
  deadlines: {
    title: "Komende deadlines ({{zone}})",
    none: "Geen komende deadlines.",
    ship: "Verzenden",
    acknowledge: "Bevestigen",
    deliver: "Afleveren",
    refund: "Terugbetalen",
  },
  accounts: {
    title: "Accounts",
    errors_one: "{{count}} fout in de afgelopen 24 uur",
    errors_other: "{{count}} fouten in de afgelopen 24 uur",
    throttled_one: "{{count}} keer de API-limiet van Walmart bereikt in het afgelopen uur",
    throttled_other: "{{count}} keer de API-limiet van Walmart bereikt in het afgelopen uur",
  },
  charts: {
    orders: "Bestellingen",
    sales: "Omzet",
    import: "Importvertraging",
    shipment: "Vertraging verzendupdates",
    sum_one: "{{sum}} in {{count}} dag",
    sum_other: "{{sum}} in {{count}} dagen",
    typical: "Meestal {{time}}",
    noData: "Geen gegevens",
    day: "Dag",
  },
  start: {
    title: "{{name}} is verbonden en nog niet live",
    description:
      "Tot nu toe wordt er niets geïmporteerd en verandert er niets bij Walmart. Als u live gaat, worden open bestellingen geïmporteerd en bevestigd, en worden voorraad en prijzen van gekoppelde listings verstuurd.",
    failed: "Het account bij Walmart kon niet worden gelezen",
    loading: "Het account bij Walmart wordt gelezen…",
    open_orders_one: "open bestelling",
    open_orders_other: "open bestellingen",
    listings_one: "listing gevonden",
    listings_other: "listings gevonden",
    to_match_one: "listing zonder product",
    to_match_other: "listings zonder product",
    match: "Listings koppelen",
    goLive: "Live gaan",
    live: "{{name}} is live.",
  },
  steps: {
    title: "In drie stappen verkopen bij Walmart",
    description: "Daarna worden bestellingen, voorraad en prijzen automatisch gesynchroniseerd.",
    done: "Voltooid",
    connect: "Koppel uw account",
    connectHint:
      "Maak een API-sleutel aan in het Developer Portal van Walmart en voer deze hier in. De verbinding wordt meteen getest.",
    connectAction: "Account koppelen",
    live: "Controleren en live gaan",
    liveHint:
      "Bekijk wat er bij Walmart is gevonden en probeer het uit zonder iets te versturen. Ga daarna live.",
    sell: "Verzend uw bestellingen",
    sellHint:
      "Bestellingen komen binnen twee minuten binnen en worden automatisch bevestigd. Voeg producten toe om ze via UPC, EAN of GTIN te koppelen aan de catalogus van Walmart.",
    sellAction: "Producten toevoegen",
  },
};

export default overviewNl;
